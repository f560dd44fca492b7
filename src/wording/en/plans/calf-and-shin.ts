/** What to do about a calf or shin meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'You get short of breath, or your chest hurts', thenDo: 'Call the emergency number now.' },
  { when: 'The foot turns cold, pale, blue or numb', thenDo: 'Call the emergency number now.' },
  { when: 'The lower leg turns hard and tight, with pain that keeps growing', thenDo: 'Go to an emergency department now.' },
  { when: 'The skin turns dark or blisters, or hurts far more than it looks', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'One calf swells, or gets sore, warm or red', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You felt a snap behind the heel, and cannot push off', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'A foot drags, or you cannot take four steps', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const cramp = { when: 'The calf cramps each time you walk, and stops when you stand still', thenDo: 'See a doctor within two weeks.' };
const boneSpot = { when: 'One spot on the shin bone is sore, also at rest or at night', thenDo: 'Stop running, and see a doctor within two weeks.' };
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the leg.';
const pacing = ['No running, jumping or hills for now.', 'Never rub a calf that is newly sore or swollen.', freshInjury];
const routine = [
  'Walk on flat ground, in short bouts, as far as feels all right.',
  'Hold a chair and rise slowly on your toes, ten times, once a day.',
  'Lean on a wall and stretch the calf to a mild pull, twenty seconds, three times.',
  'Wear shoes with a soft, low heel.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest with the leg raised on a pillow, if that eases it.',
        'Walk as little as you can until you are seen.',
        'Let someone else drive you.',
        'Take a list of your medicines, past operations and long trips.',
      ],
      avoid: ['No massage, on the leg or anywhere else.', 'No heat and no stretching of the calf.', 'No tight socks or wraps.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a blood test today?', 'How much weight may I put on this leg?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Walk as much as is comfortable, and rest in between.',
        'Note how far you get before it hurts, and what eases it.',
        'Look at both legs each day. Note any change in size or color.',
      ],
      avoid: ['No massage on the leg until a doctor has checked it.', 'No running or jumping for now.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        'Is this muscle, bone, nerve or blood flow?',
        'Do I need a test or a scan, and what would it change?',
        'Is it safe to exercise or have massage?',
      ],
    },
    'physical-therapy': {
      now: [
        'Take short walks on flat ground, with a lower pace.',
        'Move the ankle up and down, gently, twenty times, three times a day.',
        'If it is a fresh injury, try a cold pack in a cloth for ten minutes.',
      ],
      avoid: ['Do not stretch hard into pain.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse],
      ask: [
        'What is hurt or weak, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'What must I be able to do before I run again?',
      ],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Take short walks on flat ground.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse],
      ask: [
        'Which calf and foot muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my feet and hips part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'How should I build up walking or running?'],
    },
  },
  selfMassage: {
    tools: 'Your hands, or a tennis ball. Look first: both calves should be the same size and color.',
    howLong: 'Two minutes for each calf, about five minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Sit with the foot on the floor and the calf loose.',
      'Knead the fleshy part of the calf with both hands, slowly, from low to high.',
      'Rest the calf on a tennis ball, on a stool, and move the foot up and down.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: ['Behind the knee.', 'The shin bone and the cord above the heel.', 'Veins that stand out, broken skin, lumps or swelling.'],
    stopIf: [
      'Stop if the foot tingles or goes numb.',
      'Stop if it is more sore the next day, or worse within 48 hours.',
      'Never rub a calf that is newly sore, warm or swollen. Be seen today.',
    ],
  },
} as const satisfies CarePlan;
