/** What to do about a wrist or hand meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'The hand turns weak or numb all at once, or your face or speech changes', thenDo: 'Call the emergency number now.' },
  { when: 'The hand looks out of shape, or turns cold, pale or blue', thenDo: 'Go to an emergency department now.' },
  { when: 'A finger is swollen, stays bent, and hurts a lot to straighten', thenDo: 'Go to an emergency department now.' },
  { when: 'The wrist is hot, swollen and too sore to move', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'Redness spreads over the hand or up the arm', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'After a fall, the bone is sore to press, or you cannot grip', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'The hand is newly weak, or both hands turn clumsy', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const numb = { when: 'Fingers stay numb all day, or the thumb muscle looks thinner', thenDo: 'See a doctor within two weeks.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the hand.';
const pacing = ['No long pinching, gripping or wringing for now.', 'Do not sleep with the wrist curled.', freshInjury];
const routine = [
  'Make a slow fist, then open the hand wide, ten times, twice a day.',
  'Circle the wrist slowly, ten times each way.',
  'Take a short break every half hour of typing or phone use.',
  'If stiff in the morning, move the fingers in warm water for five minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Take off rings and watches now, before it swells.',
        'Hold the hand raised, above your heart, if that eases it.',
        'Let someone else drive you.',
        'Take a list of your medicines and past operations.',
      ],
      avoid: ['No massage, on the hand or anywhere else.', 'No heat on the hand.', 'Do not force fingers straight.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'Should I wear a splint, and for how long?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Use the hand for light tasks, and rest it in between.',
        'Note which fingers go numb, when, and what eases them.',
        'Note which joints swell, and how long you are stiff in the morning.',
      ],
      avoid: ['No massage on the hand until a doctor has checked it.', 'No tight straps or gloves.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['Could this come from my wrist, elbow or neck?', 'Do I need a blood test or nerve test?', 'Would a splint at night help?'],
    },
    'physical-therapy': {
      now: [
        'Make a slow, easy fist and open the hand, ten times, twice a day.',
        'Keep the wrist straight at night, with a soft splint if you have one.',
        'Use bigger handles and both hands.',
      ],
      avoid: ['Do not push through sharp pain or tingling.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse, numb],
      ask: ['Is there a hand therapist you work with?', 'Which exercises do I do at home, and how often?', 'When may I type, grip and lift again?'],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Keep the wrist straight at night.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb],
      ask: [
        'Which hand and forearm muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my forearm, neck and shoulder part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I change about my desk, phone or tools?'],
    },
  },
  selfMassage: {
    tools: 'Your other hand, or a tennis ball on a table.',
    howLong: 'One minute for each spot, about five minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Rest the hand on a table, palm up.',
      'Make slow circles with your thumb over the palm and the pad of the thumb.',
      'Slide gently along each finger, from the tip to the palm.',
      'Turn the hand over and roll a tennis ball under the palm.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: ['The inside of the wrist, at the crease.', 'Sore or swollen joints, and any bone.', 'Veins that stand out, broken skin or lumps.'],
    stopIf: ['Stop if your fingers tingle or go numb.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
