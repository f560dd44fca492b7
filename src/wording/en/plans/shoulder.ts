/** What to do about a shoulder meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'The ache comes with chest pressure, short breath or sweating', thenDo: 'Call the emergency number now.' },
  { when: 'The shoulder tip hurts after a blow to the belly, or with belly pain or faintness', thenDo: 'Call the emergency number now.' },
  { when: 'The shoulder looks out of place, or the hand is cold, pale or numb', thenDo: 'Go to an emergency department now.' },
  { when: 'The shoulder is hot, swollen and too sore to move', thenDo: 'Go to an emergency department now.' },
];
const todaySigns = [
  { when: 'The ache comes with effort, such as stairs, and eases with rest', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  { when: 'The whole arm swells, feels heavy or turns bluish', thenDo: 'Be seen today, at urgent care or by a doctor. Do not rub it.' },
  { when: 'You cannot lift the arm since a fall', thenDo: 'Call a doctor today, to be seen within days.' },
];
const worse = {
  when: 'It is worse within 48 hours of home care',
  thenDo: 'Stop. Contact a physical therapist or doctor within two days.',
};
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the shoulder.';
const pacing = ['No heavy lifting overhead or far from the body for now.', 'Do not lie on the sore side.', freshInjury];
const routine = [
  'Lean forward and let the arm swing in small, loose circles, one minute, twice a day.',
  'Slide your hand up a wall, as far as is easy, ten times.',
  'Draw your shoulder blades back and down, ten times, twice a day.',
  'Try a warm pack on the shoulder for ten minutes.',
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
      avoid: ['No massage, on the shoulder or anywhere else.', 'Let nobody pull the shoulder back into place.', 'No heat and no lifting.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Do I need a scan or a test today?', 'Should I wear a sling, and for how long?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Use the arm for light tasks, and rest it in between.',
        'Note which moves hurt, and whether it wakes you.',
        'Note anything new about the rest of you, such as the other shoulder.',
      ],
      avoid: ['No massage on the shoulder until a doctor has checked it.', 'No lifting above shoulder height.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a scan, and what would it change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Let the arm swing in small, loose circles, one minute, twice a day.',
        'Use the hand at waist height, close to the body.',
        'Sleep on your back or good side, with a pillow under the sore arm.',
      ],
      avoid: ['Do not push through sharp pain, or a feeling that it may slip out.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'What is weak or stiff, and what will I work on?',
        'Which exercises do I do at home, and how often?',
        'When may I lift and reach overhead again?',
      ],
    },
    combined: {
      now: [
        'Do the exercises you are given, on massage days too.',
        'Use the hand at waist height, close to the body.',
        'Tell each what the other is doing.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Which muscles around the shoulder should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my neck and upper back part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'What should I add or drop next?'],
    },
  },
  selfMassage: {
    tools: 'Your other hand, or a tennis ball against a wall.',
    howLong: 'Two minutes for each spot, about six minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Squeeze and let go of the muscle on top of the shoulder with your other hand.',
      'Stand sideways to a wall, with the ball behind the shoulder, on the flesh of the blade.',
      'Lean in and roll slowly. Wait on a tight spot for three slow breaths.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The armpit, and the front or side of the neck. No massage gun there.',
      'The collarbone and the point of the shoulder.',
      'Veins that stand out, broken skin, lumps or swelling.',
    ],
    stopIf: ['Stop if the arm tingles, goes numb or feels weak.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
