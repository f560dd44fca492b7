/** What to do about a low back meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'You feel numb or different between the legs, or sex feels different', thenDo: 'Go to an emergency department now.' },
  { when: 'You cannot start, hold or feel it when you pee or poop, and that is new', thenDo: 'Go to an emergency department now.' },
  { when: 'Both legs turn painful, weak or numb, or any weakness keeps growing', thenDo: 'Go to an emergency department now.' },
  { when: 'Sudden belly and back pain comes with faintness or a cold sweat', thenDo: 'Call the emergency number now.' },
];
const todaySigns = [
  { when: 'A foot drags, or one leg is newly weak', thenDo: 'Be seen today, at urgent care or by a doctor.' },
  {
    when: 'You get a fever or feel ill, or it burns to pee',
    thenDo: 'Be seen today. If you fight off illness poorly, go to an emergency department now.',
  },
  { when: 'You had a small fall, are over 65 or have fragile bones, and the spine is sore', thenDo: 'Be seen today, at urgent care or by a doctor.' },
];
const worse = { when: 'It is worse within 48 hours of home care', thenDo: 'Stop. Contact a physical therapist or doctor within two days.' };
const stalled = { when: 'It is no better after two weeks', thenDo: 'See a physical therapist within two weeks.' };

const freshInjury = 'In the first 72 hours after an injury: no heat and no massage on the back.';
const pacing = ['Do not stay in bed. It slows most backs down.', 'No heavy lifting, and no twisting while you lift.', freshInjury];
const routine = [
  'Walk five to ten minutes, three times a day, and a little more each day.',
  'Lie with knees bent and rock them gently from side to side, ten times, twice a day.',
  'Change position every half hour.',
  'Sleep on your side with a pillow between your knees.',
  'Try a warm pack on the back for ten minutes.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Rest in the easiest position, and walk a few steps now and then if you can.',
        'Let someone else drive you.',
        'Take a list of your medicines and past illnesses.',
        'Note any change when you pee, poop or wipe.',
      ],
      avoid: ['No massage, on the back or anywhere else.', 'No lifting, stretching or clicking of the back.', 'No heat on the back.'],
      watch: [...emergencySigns, { when: 'Nobody can see you today', thenDo: 'Go to an emergency department tonight.' }],
      ask: ['Have my legs and reflexes been checked?', 'Do I need a scan or a test today?', 'What should bring me back, and how soon?'],
    },
    doctor: {
      now: [
        'Keep gently active. Short walks are best.',
        'Note where the pain goes, and any numb or weak spot.',
        'Note if it wakes you, and if it is growing.',
      ],
      avoid: ['No massage on the back until a doctor has checked it.', 'No quick pulls or clicks by anyone.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['What could be behind this?', 'Do I need a scan or a blood test, and what would it change?', 'Is it safe to exercise or have massage?'],
    },
    'physical-therapy': {
      now: [
        'Walk a little, often, even if it is a bit sore.',
        'Find an easy position, and change it every half hour.',
        'Lie with knees bent and rock them gently, within the easy range, ten times, twice a day.',
      ],
      avoid: ['Do not push into pain that runs further down the leg.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Is my leg part of this, and how do you check it?',
        'Which exercises do I do at home, and how often?',
        'When may I lift, work and train again?',
      ],
    },
    combined: {
      now: ['Do the exercises you are given, on massage days too.', 'Walk a little, often.', 'Tell each what the other is doing.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        'Which back and hip muscles should massage work on?',
        'Is it better to exercise before or after massage?',
        'How will we know it is working?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'It is no better after four weeks of massage' }],
      ask: ['Are my hips part of this?', 'What can I do at home between visits?', 'How many visits before we look again?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['Am I doing my exercises and self-massage well?', 'How should I lift and sit at work?'],
    },
  },
  selfMassage: {
    tools: 'Your hands, or a tennis ball against a wall.',
    howLong: 'Two minutes for each spot and side, about eight minutes in all.',
    howOften: 'Once a day for four weeks, then look at what changed.',
    steps: [
      'Stand with your back to a wall and your knees a little bent.',
      'Put the ball on the muscle beside the spine, low down, and lean in.',
      'Roll slowly, a hand’s width up and down. Wait on a tight spot for three slow breaths.',
      'Move the ball to the flesh of the buttock and do the same.',
      'Press until it feels firm and pleasant, 4 out of 10 at most.',
    ],
    noPress: [
      'The bones of the spine and the tailbone.',
      'The soft part of the back just below the ribs, and the belly.',
      'Any rash, lump, swelling or broken skin.',
    ],
    stopIf: ['Stop if pain, tingling or numbness runs down a leg.', 'Stop if it is more sore the next day, or worse within 48 hours.'],
  },
} as const satisfies CarePlan;
