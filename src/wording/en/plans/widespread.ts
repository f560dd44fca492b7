/** What to do about pain in many places meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Your face droops, your speech slurs, or you are newly confused', thenDo: 'Call the emergency number now.' },
  { when: 'You get short of breath, or your chest hurts', thenDo: 'Call the emergency number now.' },
  { when: 'Weakness or tingling climbs up both legs over hours or days', thenDo: 'Go to an emergency department now.' },
  { when: 'Your neck turns stiff, with a fever, or light hurts your eyes', thenDo: 'Go to an emergency department now.' },
  { when: 'A joint turns hot, swollen and too sore to move', thenDo: 'Go to an emergency department now.' },
  { when: 'Your urine turns dark, with very sore or weak muscles', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'You get a fever or feel ill, or a new rash appears', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'You are over 50, with a new headache, a sore scalp, or jaw pain as you chew', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const stiffMornings = { when: 'Joints swell, or stay stiff for over half an hour each morning', thenDo: 'See a doctor within two weeks.' };
const wasting = { when: 'You lose weight without trying, or sweat through the night', thenDo: 'See a doctor this week.' };
const worse = { when: 'You are worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'You are no better after two weeks', thenDo: 'See a physical therapist or doctor within two weeks.' };

const pacing = [
  'Do not do everything on a good day. Spread it out.',
  'No deep, painful pressure. Sore is not better.',
  'In the first 72 hours after an injury: no heat and no massage there.',
];
const routine = [
  'Walk, swim or cycle gently for ten minutes a day, and add a little each week.',
  'Move each big joint slowly, through its easy range, once a day.',
  'Go to bed and get up at the same hours.',
  'Take a warm shower or bath to loosen up.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest, and leave hard tasks for later.',
        'Stay with someone until you are seen.',
        'Let someone else drive you.',
        'Take a list of your medicines, illnesses and recent changes.',
      ],
      avoid: ['No massage anywhere.', 'No hard exercise.', 'No sauna and no hot bath.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a blood test or a scan today?', 'Could a medicine be part of this?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Keep gently active, a little each day.',
        'Mark the sore places on a drawing of the body.',
        'Note how long you are stiff in the morning, how you sleep, and any new medicine.',
      ],
      avoid: ['No massage until a doctor has checked you.', 'No new hard training.', 'Do not stop a medicine on your own.'],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Which blood tests would help, and what would they change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Walk a little each day, at a pace that lets you talk.',
        'Plan rests before you need them.',
        'Choose one task that matters to you, as a first goal.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse],
      ask: ['Where do we start, when so much hurts?', 'How do I build up without a flare?', 'Which exercises do I do at home, and how often?'],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Walk a little each day.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse],
      ask: ['How light should the massage be?', 'Is it better to exercise before or after massage?', 'How will we know it is working?'],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse, { ...stalled, when: 'You are no better after four weeks of massage' }],
      ask: ['Can we start light, and see how I feel the next day?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse, stalled],
      ask: ['How do I build up without a flare?', 'What helps with sleep and stress?'],
    },
  },
  selfMassage: {
    tools: 'Your hands, or a tennis ball under the foot.',
    howLong: 'Two minutes for each place, three places a day.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Choose three places: hands, forearms, tops of the shoulders, thighs or feet.',
      'Slide a flat hand slowly over the skin, then knead lightly.',
      'Breathe out slowly as you press.',
      'Press lightly, no more than 3 out of 10.',
    ],
    noPress: [
      'The front or side of the neck, the armpit, inner elbow, groin and behind the knee.',
      'No massage gun near the neck.',
      'Any bone, or a joint that is hot or swollen.',
      'Veins that stand out, broken skin, rashes or lumps.',
    ],
    stopIf: ['Stop if you feel tingling, numbness or sharp pain.', 'Stop if you are more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
