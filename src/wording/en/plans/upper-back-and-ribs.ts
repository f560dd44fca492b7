/** What to do about the upper back or ribs meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'You feel chest pressure, short breath, sweating or faintness', thenDo: 'Call the emergency number now.' },
  { when: 'A sudden, tearing pain comes between the shoulders', thenDo: 'Call the emergency number now.' },
  { when: 'It hurts to breathe in and you are short of breath, or you cough blood', thenDo: 'Call the emergency number now.' },
  { when: 'Your legs grow weak, numb or unsteady, or your bladder or bowel changes', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'The ache comes with effort, such as stairs, and eases with rest', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'You get a fever or feel ill with the pain', thenDo: 'Be seen today. If you fight off illness poorly, go to an emergency department now.' },
  { when: 'A band of burning pain or a rash appears on one side', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You had a small fall, are over 65 or have fragile bones, and the spine is sore', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage there.';
const pacing = ['Do not sit in one position for more than half an hour.', 'No heavy lifting, and no twisting while you lift.', freshInjury];
const routine = [
  'Stand up every half hour and reach both arms over your head.',
  'Sit tall, arms crossed, and turn slowly to each side, ten times, twice a day.',
  'Take five slow, deep breaths, three times a day.',
  'Try a warm pack between the shoulder blades for ten minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest in the easiest position, and keep breathing slowly.',
        'Stay with someone until you are seen.',
        'Let someone else drive you.',
        'Take a list of your medicines and past illnesses.',
      ],
      avoid: ['No massage, on the back or anywhere else.', 'No lifting, stretching or clicking of the back.', 'No exercise that brings the ache on.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Have my heart and lungs been checked?', 'Do I need a scan or a test today?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Keep gently active, and rest in between.',
        'Note what sets it off: moving, breathing, eating, effort or lying down.',
        'Note if it wakes you, and if it is growing.',
      ],
      avoid: ['No massage on the back until a doctor has checked it.', 'No quick pulls or clicks by anyone.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a scan or a blood test?', 'Is it safe to have hands-on care?'],
    },
    'physical-therapy': {
      now: [
        'Change position every half hour. Short walks count.',
        'Turn slowly to each side in a chair, within the easy range, ten times, twice a day.',
        'Hug a pillow when you cough, if the ribs are sore.',
      ],
      avoid: ['Do not push through sharp pain.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: ['Is this coming from my back, ribs or neck?', 'Which exercises do I do at home, and how often?', 'When may I lift and train again?'],
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
        'Which back and shoulder muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my neck and shoulders part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I change about my desk or bag?'],
    },
  },
  selfMassage: {
    tools: 'A tennis ball against a wall, in a sock so that it does not drop.',
    howLong: 'Two minutes for each side, about four minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Stand with your back to a wall and your knees a little bent.',
      'Put the ball between the spine and the shoulder blade, on the muscle.',
      'Bend and straighten your knees, so that the ball rolls slowly up and down.',
      'Wait on a tight spot for three slow breaths.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The bones of the spine, the ribs and the breastbone.',
      'The soft part of the back below the ribs.',
      'The front or side of the neck. No massage gun there.',
      'Any rash, lump, swelling or broken skin.',
    ],
    stopIf: ['Stop if it hurts to breathe, or your arm tingles or goes numb.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
