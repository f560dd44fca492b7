/** What to do about a hip or groin meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'After a fall you cannot stand, or the leg looks shorter or turned out', thenDo: 'Lie still and call the emergency number now.' },
  { when: 'Sudden pain comes in a testicle, or a groin lump turns hard and sore', thenDo: 'Go to an emergency department now.' },
  { when: 'The hip is too sore to move, with a fever or feeling ill', thenDo: 'Go to an emergency department now.' },
  { when: 'You feel numb between the legs, or your bladder or bowel changes', thenDo: 'Go to an emergency department now.' },
  { when: 'You get short of breath, or the foot turns cold or pale', thenDo: 'Call the emergency number now.' },
];
const todaySigns = [
  { when: 'One leg swells', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You run a lot, and the groin now hurts at rest, at night or on a hop', thenDo: 'Stop running, and be seen today.' },
  { when: 'The leg is newly weak, or you cannot take four steps', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage there.';
const pacing = ['No long sitting with legs crossed, and no deep squats for now.', 'Do not lie on the sore side.', freshInjury];
const routine = [
  'Walk on flat ground, in short bouts, as far as feels all right.',
  'Hold a chair and lift the leg out to the side, ten times, once a day.',
  'Stand up from a chair and sit down again, ten times, once a day.',
  'Sleep on your good side with a pillow between your knees.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Stay off the leg if it hurts to stand. Use crutches or a firm arm.',
        'Rest in the easiest position.',
        'Let someone else drive you.',
        'Take a list of your medicines and past operations.',
      ],
      avoid: ['No massage, on the hip or anywhere else.', 'No running, hopping or stretching.', 'No heat on the hip or groin.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'How much weight may I put on this leg?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Walk as much as is comfortable, and rest in between.',
        'Note where it hurts: groin, side or buttock.',
        'Note if it wakes you, and how long you are stiff in the morning.',
      ],
      avoid: ['No massage on the hip until a doctor has checked it.', 'No running or jumping for now.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        'Is this the hip, the back, or something else?',
        'Do I need a scan, and what would it change?',
        'Is it safe to exercise or have massage?',
      ],
    },
    'physical-therapy': {
      now: [
        'Take short walks on flat ground, with a stick if it helps.',
        'Sit on a higher chair, and stand up with your hands.',
        'Move the hip gently within the easy range, ten times, twice a day.',
      ],
      avoid: ['Do not push through sharp groin pain or catching.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'What is weak or stiff, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'When may I go back to stairs, work and sport?',
      ],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Take short walks on flat ground.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Which muscles around the hip should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my low back and thigh part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I add or drop next?'],
    },
  },
  selfMassage: {
    tools: 'The heel of your hand, or a tennis ball against a wall.',
    howLong: 'Two minutes for each spot, about six minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Stand sideways to a wall, with the ball on the flesh of the buttock.',
      'Lean in and roll slowly. Wait on a tight spot for three slow breaths.',
      'Move the ball forward a little, to the muscle below the hip bone.',
      'Slide the heel of your hand along the outer thigh.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The groin and the crease at the front of the hip.',
      'The bony point of the hip, the tailbone and the sitting bone.',
      'Veins that stand out, broken skin, lumps or swelling.',
    ],
    stopIf: ['Stop if pain, tingling or numbness runs down the leg.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
