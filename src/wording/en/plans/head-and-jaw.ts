/** What to do about the head or jaw meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'A sudden, worst-ever headache comes, or your face droops or speech slurs', thenDo: 'Call the emergency number now.' },
  { when: 'Your sight dims, doubles or goes, even for a short time', thenDo: 'Go to an emergency department now.' },
  { when: 'Your neck turns stiff, with a fever, or light hurts your eyes', thenDo: 'Go to an emergency department now.' },
  { when: 'The jaw aches with chest pressure, sweating or short breath', thenDo: 'Call the emergency number now.' },
  { when: 'After a knock to the head, you vomit, get drowsy or feel confused', thenDo: 'Call the emergency number now.' },
];
const todaySigns = [
  { when: 'You are over 50, with a new headache, a sore scalp, or jaw pain as you chew', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'The jaw aches with effort and eases with rest', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'Your face swells, or you can hardly open your mouth', thenDo: 'Be seen today, by a dentist or at urgent care.' },
];
const worse = {
  when: 'It is worse within 48 hours of home care',
  thenDo: 'Stop, and contact a doctor, dentist or physical therapist within two days.',
};
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a doctor, dentist or physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after a blow or a jolt: no heat and no massage there.';
const pacing = ['No gum, hard bread or wide yawns for now.', 'No massage gun on the head, face or neck.', freshInjury];
const restTheJaw = ['Rest your jaw: lips together, teeth apart, tongue loose.', 'Eat soft food in small bites for a week.'];
const routine = [
  ...restTheJaw,
  'Open and close your mouth slowly, halfway, ten times, twice a day.',
  'Look up from the screen every half hour, and drop your shoulders.',
  'Try a warm cloth on the cheeks for ten minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: ['Stay with someone until you are seen.', 'Let someone else drive you.', 'Take a list of your medicines and past illnesses.'],
      avoid: ['No massage, on the head, the neck or anywhere else.', 'Do not drive.', 'Do not stretch or click your neck.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a blood test or a scan today?', 'What should bring me back, and how soon?', 'When is it safe to work and drive?'],
    },
    doctor: {
      now: [...restTheJaw, 'Note when the ache comes, how long it lasts, and what you were doing.'],
      avoid: ['No massage on the head or neck until a doctor has checked it.', 'Do not click or jerk your neck.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Should a dentist look at my jaw too?', 'Is it safe to have massage on my face and neck?'],
    },
    'physical-therapy': {
      now: [...restTheJaw, 'Open and close your mouth slowly, only as far as is easy, ten times, twice a day.'],
      avoid: ['Do not force your mouth open.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Is this coming from my jaw, my neck, or both?',
        'Do you treat jaws, or who nearby does?',
        'Which exercises do I do at home, and how often?',
      ],
    },
    combined: {
      now: [...restTheJaw, 'Do the exercises you are given, on massage days too.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: ['Which jaw and neck muscles should massage work on?', 'What may I do myself between visits?', 'How will we know it is working?'],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my neck and shoulders part of this?', 'Can you show me a few moves for home?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my jaw exercises well?', 'Do I clench my teeth, and who can help with that?'],
    },
  },
  selfMassage: {
    tools: 'Your fingertips. No ball and no massage gun here.',
    howLong: 'One minute for each spot, about five minutes in all.',
    howOften: 'Once or twice a day for four weeks, then look at what changed.',
    steps: [
      'Sit with your elbows on a table and let your jaw hang loose.',
      'Make small, slow circles on the temples with two fingers.',
      'Do the same on the chewing muscle, in the cheek in front of the ear.',
      'Knead the muscles at the back of the neck, just below the skull.',
      'Press lightly, no more than 3 out of 10.',
    ],
    noPress: [
      'The front or side of the neck, and the throat.',
      'The eyes, the ears and the bones of the face.',
      'Veins that stand out, sore skin, lumps or swelling.',
    ],
    stopIf: ['Stop if you feel dizzy, sick, or have new numbness.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
