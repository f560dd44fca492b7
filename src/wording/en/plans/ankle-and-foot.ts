/** What to do about an ankle or foot meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'The foot turns cold, pale, blue or numb', thenDo: 'Call the emergency number now.' },
  { when: 'The ankle or foot looks out of shape, or bone shows', thenDo: 'Go to an emergency department now.' },
  { when: 'You get short of breath, or your chest hurts', thenDo: 'Call the emergency number now.' },
  { when: 'The ankle is hot, swollen and too sore to move', thenDo: 'Go to an emergency department now.' },
  { when: 'The foot turns hard and tight, with pain that keeps growing', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'You cannot take four steps, or the ankle or foot bones are sore to press', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'You felt a snap behind the heel, and cannot push off', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'A toe joint turns hot and red, or redness spreads', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'One calf swells, or gets sore and warm', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
];
const sore = { when: 'A sore on the foot does not heal, or the feet stay numb', thenDo: 'See a doctor within days.' };
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the foot.';
const pacing = ['No running or jumping for now.', 'No bare feet or flat slippers on hard floors.', freshInjury];
const routine = [
  'Walk in firm, soft-soled shoes, as far as feels all right.',
  'Draw big, slow circles with the foot, ten each way, twice a day.',
  'Hold a chair and rise slowly on your toes, ten times, once a day.',
  'Stand on one leg near a wall for twenty seconds, three times.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Stay off the foot. Use crutches or a firm arm.',
        'Raise it on a pillow, above your heart, if that eases it.',
        'Take off shoes, toe rings and tight socks.',
        'Let someone else drive you.',
      ],
      avoid: ['No massage, on the foot or anywhere else.', 'No heat, and no alcohol before you are seen.', 'Let nobody pull or twist the foot.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'Do I need a boot or crutches, and how long?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Walk as much as is comfortable, and rest in between.',
        'Look at both feet each day, soles too.',
        'Note when it hurts, swells or goes numb.',
      ],
      avoid: ['No massage on the foot until a doctor has checked it.', 'No tight shoes, running or jumping for now.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a blood test or a scan?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Walk a little, with support if you need it.',
        'Move the ankle up and down, gently, twenty times, three times a day.',
        'If it is a fresh injury, raise it, and try a cold pack in a cloth for ten minutes.',
      ],
      avoid: ['Do not push through sharp pain or giving way.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, sore, worse],
      ask: [
        'What is hurt or weak, and what will I work on?',
        'Do I need a brace, tape or other shoes?',
        'What must I be able to do before I run again?',
      ],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Walk a little, often, in firm shoes.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse],
      ask: [
        'Which foot and calf muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my calves part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'Are my shoes right for my feet?'],
    },
  },
  selfMassage: {
    tools: 'Your thumbs, or a tennis ball on the floor.',
    howLong: 'Two minutes for each foot, about five minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Sit on a chair with the ball under the arch of your bare foot.',
      'Roll slowly from the heel to the ball of the foot.',
      'Slide both thumbs along the sole, from the heel toward the toes.',
      'Knead the fleshy part of the calf, and stop well below the knee.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The ankle bones, and the cord behind the heel.',
      'Behind the knee.',
      'Feet that feel numb: ask your care team first.',
      'Veins that stand out, broken skin, lumps or swelling.',
    ],
    stopIf: ['Stop if the foot tingles or goes numb.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
