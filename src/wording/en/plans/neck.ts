/** What to do about a neck meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  {
    when: 'A new neck or head pain comes with dizziness, double sight, a drooping eyelid or slurred speech',
    thenDo: 'Call the emergency number now.',
  },
  { when: 'After a fall or crash, your arms or legs tingle, go numb or feel weak', thenDo: 'Keep still and call the emergency number now.' },
  { when: 'Your neck turns stiff, with a fever, or light hurts your eyes', thenDo: 'Go to an emergency department now.' },
  { when: 'Both arms or legs turn weak, any weakness keeps growing, or your bladder or bowel changes', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'Your hands turn clumsy, or your legs unsteady', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'One arm or hand is newly weak', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  {
    when: 'You get a fever or feel ill with the neck pain',
    thenDo: 'Be seen today. If you fight off illness poorly, go to an emergency department now.',
  },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the neck.';
const pacing = ['Do not click, jerk or pull your neck.', 'Never use a massage gun on the neck.', freshInjury];
const routine = [
  'Turn your head slowly to each side, as far as is easy, ten times, twice a day.',
  'Roll your shoulders back, ten times, each hour at a desk.',
  'Sleep with one pillow that keeps your neck level.',
  'Try a warm pack on the tops of your shoulders for ten minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: ['Keep your neck in the easiest position.', 'Let someone else drive you.', 'Take a list of your medicines and past operations.'],
      avoid: ['No massage, on the neck or anywhere else.', 'No stretching, clicking or pulling of the neck.', 'No lifting.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'What should I not do with my neck?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Move your neck as much as is comfortable, and rest it in between.',
        'Note where the pain goes, and any numb or weak spot.',
        'Try small tasks each day, such as buttons. Note if they get harder.',
      ],
      avoid: ['No massage on the neck until a doctor has checked it.', 'No clicking or quick pulls by anyone.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a scan, and what would it change?', 'Is it safe to have hands-on care for my neck?'],
    },
    'physical-therapy': {
      now: [
        'Keep turning your head gently, within the easy range, ten times, twice a day.',
        'Change position every half hour. Short walks count.',
        'Sleep with one pillow that keeps your neck level.',
      ],
      avoid: ['Do not push into pain that runs down the arm.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Is my arm part of this, and how do you check it?',
        'Which exercises do I do at home, and how often?',
        'When may I go back to driving, work and sport?',
      ],
    },
    combined: {
      now: [
        'Do the exercises you are given, on massage days too.',
        'Change position every half hour. Short walks count.',
        'Tell each what the other is doing.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Which neck and shoulder muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: [
        'Can we start light, with no quick moves of the neck?',
        'What at my desk keeps these muscles tight?',
        'How many visits before we look again?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I change about my desk or pillow?'],
    },
  },
  selfMassage: {
    tools: 'Your hands. A tennis ball against a wall for the tops of the shoulders.',
    howLong: 'Two minutes for each side, about eight minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Sit with your back held by a chair and one arm loose.',
      'With the other hand, squeeze and let go of the muscle on top of the shoulder.',
      'With your fingertips, make slow circles on the muscles at the back of the neck.',
      'Lean on a tennis ball against a wall, between the spine and the shoulder blade.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: ['The front or side of the neck, and the throat.', 'The bones down the middle.', 'Veins that stand out, sore skin, lumps or swelling.'],
    stopIf: [
      'Stop if you feel dizzy or sick, or your sight blurs. If it does not pass at once, call the emergency number.',
      'Stop if an arm tingles or goes numb.',
      'Stop if it is more sore the next day, or worse within 48 hours.',
    ],
  },
} as const satisfies CarePlan;
