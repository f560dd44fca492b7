/** What to do about a thigh meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'You get short of breath, or your chest hurts', thenDo: 'Call the emergency number now.' },
  { when: 'The leg turns cold, pale, blue or numb', thenDo: 'Call the emergency number now.' },
  { when: 'The thigh turns hard and tight, with pain that keeps growing', thenDo: 'Go to an emergency department now.' },
  { when: 'Your urine turns dark, with very sore or weak muscles', thenDo: 'Go to an emergency department now.' },
  { when: 'The skin turns dark or blisters, or hurts far more than it looks', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'One leg swells, or the thigh gets warm and red', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You felt a pop, and there is a gap, or you cannot lift the leg straight', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'A bruise spreads fast, or came without a knock', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const lump = { when: 'You find a lump that is growing or deep', thenDo: 'See a doctor within days. Do not press or rub it.' };
const worse = {
  when: 'It is worse within 48 hours of home care',
  thenDo: 'Stop. Contact a physical therapist or doctor within two days.',
};
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the thigh.';
const pacing = ['No sprints, kicks or hard stretching for now.', 'No massage on a deep bruise, at any time.', freshInjury];
const routine = [
  'Walk on flat ground, in short bouts, as far as feels all right.',
  'Sit and straighten the knee slowly, ten times, twice a day.',
  'Stand up from a chair and sit down again, ten times, once a day.',
  'Stretch only until you feel a mild pull, for twenty seconds, three times.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest the leg, raised on a pillow if that eases it.',
        'Stay off it if it hurts to stand.',
        'Let someone else drive you.',
        'Take a list of your medicines and past operations.',
      ],
      avoid: ['No massage, on the thigh or anywhere else.', 'No heat and no stretching.', 'No alcohol before you are seen.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a blood test today?', 'How much weight may I put on this leg?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Walk as much as is comfortable, and rest in between.',
        'Note where the pain goes, and any numb or weak spot.',
        'If there is a lump, note its size and whether it grows.',
      ],
      avoid: ['No massage on the thigh until a doctor has checked it.', 'No running or jumping for now.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['Is this the thigh, the hip or the back?', 'Do I need a scan, and what would it change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Take short walks on flat ground.',
        'Bend and straighten the knee gently, ten times, twice a day.',
        'If it is a fresh injury, try a cold pack in a cloth for ten minutes.',
      ],
      avoid: ['Do not push through sharp pain.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, lump, worse],
      ask: [
        'What is hurt or weak, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'What must I be able to do before I run again?',
      ],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Take short walks on flat ground.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, lump, worse],
      ask: [
        'Which thigh and hip muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, lump, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my hip and low back part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, lump, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'How should I build up my training?'],
    },
  },
  selfMassage: {
    tools: 'The heel of your hand, or a tennis ball.',
    howLong: 'Two minutes for each side of the thigh, about eight minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Sit with your foot on the floor and the thigh loose.',
      'Press the heel of your hand slowly along the top of the thigh, toward the knee.',
      'Roll a tennis ball under your palm along the outer thigh.',
      'Sit on the ball, under the middle of the back of the thigh, and move slowly.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The groin and the inner thigh near it.',
      'Behind the knee, and any bone.',
      'Veins that stand out, bruises, broken skin, lumps or swelling.',
    ],
    stopIf: [
      'Stop if the leg tingles or goes numb.',
      'Stop if it is more sore the next day, or worse within 48 hours.',
      'Never rub a leg that is newly swollen or warm. Be seen today.',
    ],
  },
} as const satisfies CarePlan;
