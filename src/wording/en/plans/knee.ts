/** What to do about a knee meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'You get short of breath, or your chest hurts', thenDo: 'Call the emergency number now.' },
  { when: 'The foot turns cold, pale, blue or numb', thenDo: 'Call the emergency number now.' },
  { when: 'The knee is hot, swollen and too sore to bend', thenDo: 'Go to an emergency department now.' },
  { when: 'The lower leg turns hard and tight, with pain that keeps growing', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'One leg swells, or the calf gets sore and warm', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You cannot take four steps, lift the leg straight, or unlock the knee', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the knee.';
const pacing = ['Cut back on deep squats, kneeling and stairs for now.', freshInjury];
const routine = [
  'Keep walking, on flat ground, as far as feels all right.',
  'Sit and straighten the knee slowly, ten times, twice a day.',
  'Stand up from a chair and sit down again, ten times, once a day.',
  'If it feels warm or puffy, try a cold pack in a cloth for ten minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Stay off the leg if it hurts to stand. Use crutches or a firm arm.',
        'Rest with the leg raised on a pillow, if that eases it.',
        'Let someone else drive you.',
        'Take a list of your medicines and past operations.',
      ],
      avoid: ['No massage, on the knee or anywhere else.', 'No heat on the knee.', 'Do not force it to bend or straighten.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'How much weight may I put on this leg?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Use the leg as much as is comfortable, and rest it in between.',
        'Note when it hurts, swells or feels stiff, and for how long.',
        'Note anything new about the rest of you, such as other sore joints.',
      ],
      avoid: ['No massage on the knee until a doctor has checked it.', 'No sport, jumping or heavy loads for now.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a test or a scan, and what would it change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Keep moving, with short walks on flat ground.',
        'Bend and straighten the knee slowly, as far as is comfortable, ten times, twice a day.',
        'Use a handrail on stairs. Lead up with the better leg, and down with the sore one.',
      ],
      avoid: ['No running, jumping or twisting on the leg yet.', 'Do not push through sharp pain or giving way.', freshInjury],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'What is weak or stiff, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'When may I go back to stairs, work and sport?',
      ],
    },
    combined: {
      now: [
        'Keep moving, with short walks on flat ground.',
        'Do the exercises your physical therapist gives you, also on massage weeks.',
        'Tell each what the other is doing.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Which muscles around the knee should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my thigh or calf muscles part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I add or drop next?'],
    },
  },
  selfMassage: {
    tools: 'Your hands, or a tennis ball.',
    howLong: 'Two minutes for each muscle, about eight minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Sit with your foot on the floor and the thigh loose.',
      'Press the heel of your hand along the top of the thigh, from mid-thigh toward the knee.',
      'Do the same along the outer thigh, or roll a tennis ball slowly under your palm.',
      'Knead the fleshy part of the calf with both hands, and stop well below the knee.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: ['Behind the knee.', 'The kneecap, the joint line or any bone.', 'Veins that stand out, broken skin, lumps or swelling.'],
    stopIf: [
      'Stop if you feel sharp pain, tingling or numbness.',
      'Stop if it is more sore the next day, or worse within 48 hours.',
      'Never rub a calf that is newly sore, warm or swollen. Be seen today.',
    ],
  },
} as const satisfies CarePlan;
