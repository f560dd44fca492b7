/** What to do about an arm or elbow meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'The arm aches with chest pressure, short breath or sweating', thenDo: 'Call the emergency number now.' },
  { when: 'The arm turns weak or numb all at once, or your face or speech changes', thenDo: 'Call the emergency number now.' },
  { when: 'The arm looks out of shape, or the hand is cold, pale or numb', thenDo: 'Go to an emergency department now.' },
  { when: 'The arm turns hard and tight, with pain that keeps growing', thenDo: 'Go to an emergency department now.' },
  { when: 'The elbow is hot, swollen and too sore to bend', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'The ache comes with effort, such as stairs, and eases with rest', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'You felt a pop, and the muscle has bunched up or the arm is weak', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'The arm swells, feels heavy or turns bluish', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the arm.';
const pacing = ['Grip less hard, and less long, for now.', 'No lifting with the palm down and the arm out straight.', freshInjury];
const routine = [
  'Lift with the palm up and the elbow close to your side.',
  'Bend and straighten the elbow slowly, ten times, twice a day.',
  'Rest the forearm on a table and lower a light weight over the edge, ten times, once a day.',
  'Take a short break every half hour of typing or tool work.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest the arm on a pillow or in a sling.',
        'Take off rings and watches, in case the hand swells.',
        'Let someone else drive you.',
        'Take a list of your medicines and past operations.',
      ],
      avoid: ['No massage, on the arm or anywhere else.', 'No heat and no lifting.', 'Do not force the elbow to bend or straighten.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'Should I wear a sling, and for how long?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Use the arm for light tasks, and rest it in between.',
        'Note any numb or weak spot, and which fingers it reaches.',
        'Note what sets it off, and how long it lasts.',
      ],
      avoid: ['No massage on the arm until a doctor has checked it.', 'No heavy gripping or lifting.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['Could this come from my neck?', 'Do I need a test, and what would it change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Bend and straighten the elbow gently, ten times, twice a day.',
        'Lift with the palm up and the elbow close to your side.',
        'Share the work with the other arm.',
      ],
      avoid: ['Do not push through sharp pain or tingling.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'What is overloaded, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'When may I grip, lift and play again?',
      ],
    },
    combined: {
      now: [
        'Do the exercises you are given, on massage days too.',
        'Lift with the palm up and the elbow close to your side.',
        'Tell each what the other is doing.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: ['Which arm muscles should massage work on?', 'Is it better to exercise before or after massage?', 'How will we know it is working?'],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my neck and shoulder part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I change at work or in sport?'],
    },
  },
  selfMassage: {
    tools: 'Your other hand, or a tennis ball on a table.',
    howLong: 'Two minutes for each muscle, about six minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Rest your forearm on a table, loose, with the palm down.',
      'Slide your thumb slowly from the wrist toward the elbow, along the fleshy top side.',
      'Turn the arm over and roll a tennis ball under the flesh of the forearm.',
      'Squeeze and let go of the muscles of the upper arm, front and back.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The crease of the inner elbow, and the armpit.',
      'The groove of the funny bone, and any bone.',
      'Veins that stand out, broken skin, lumps or swelling.',
    ],
    stopIf: ['Stop if your fingers tingle or go numb.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
