/** Which option a person chooses: of each question's options, the first that fits, in the order in which they stand here. */
import type { OptionIdOf, QuestionId } from '../../src/protocol/index.ts';
import type { Patient } from './patient.ts';
import { reasonForComing, wants } from './reason-for-coming.ts';

type Fits = (patient: Patient) => boolean;
type ChoiceQuestionId = { [Q in QuestionId]: OptionIdOf<Q> extends never ? never : Q }[QuestionId];

const always: Fits = () => true;
/** Taps that a story never speaks of. */
const never: Fits = () => false;

// An age that the story does not tell is the band that asserts nothing, since this question has no "not sure".
const ageUnder =
  (age: number): Fits =>
  ({ facts }) =>
    facts.age !== undefined && facts.age < age;
const daysUnder =
  (days: number): Fits =>
  ({ facts }) =>
    facts.duration_days !== undefined && facts.duration_days < days;
const isAt =
  (where: Patient['where']): Fits =>
  (patient) =>
    patient.where === where;
const isAlsoAt =
  (where: Patient['where']): Fits =>
  ({ secondPlace }) =>
    secondPlace === where;
const comesFor =
  (reason: OptionIdOf<'concern'>): Fits =>
  (patient) =>
    reasonForComing(patient) === reason;

export const choices = {
  welcome: { 'just-book': never, 'start-for-someone-else': ({ has }) => has('speaking_for_other'), start: always },
  'about-you': {
    '45-to-49': ({ facts }) => facts.age === undefined || (facts.age >= 45 && facts.age < 50),
    'under-3': ageUnder(3),
    '3-to-9': ageUnder(10),
    '10-to-15': ageUnder(16),
    '16-to-44': ageUnder(45),
    '50-to-54': ageUnder(55),
    '55-to-64': ageUnder(65),
    '65-plus': always,
  },
  'emergency-now': { 'i-need-help-now': never },
  place: {
    'head-and-jaw': isAt('head-and-jaw'),
    neck: isAt('neck'),
    shoulder: isAt('shoulder'),
    'arm-and-elbow': isAt('arm-and-elbow'),
    'wrist-and-hand': isAt('wrist-and-hand'),
    'upper-back-and-ribs': isAt('upper-back-and-ribs'),
    'low-back': isAt('low-back'),
    'hip-and-groin': isAt('hip-and-groin'),
    thigh: isAt('thigh'),
    knee: isAt('knee'),
    'calf-and-shin': isAt('calf-and-shin'),
    'ankle-and-foot': isAt('ankle-and-foot'),
    widespread: isAt('widespread'),
    'something-else': isAt('something-else'),
    left: ({ facts }) => facts.side === 'left',
    both: ({ facts, tells }) => facts.side === 'both' || tells('region', /^both /),
    // A story that tells no side changes nothing by this one.
    right: always,
    'another-place-too': ({ secondPlace }) => secondPlace !== undefined,
    'only-there': always,
    'also-head-and-jaw': isAlsoAt('head-and-jaw'),
    'also-neck': isAlsoAt('neck'),
    'also-shoulder': isAlsoAt('shoulder'),
    'also-arm-and-elbow': isAlsoAt('arm-and-elbow'),
    'also-wrist-and-hand': isAlsoAt('wrist-and-hand'),
    'also-upper-back-and-ribs': isAlsoAt('upper-back-and-ribs'),
    'also-low-back': isAlsoAt('low-back'),
    'also-hip-and-groin': isAlsoAt('hip-and-groin'),
    'also-thigh': isAlsoAt('thigh'),
    'also-knee': isAlsoAt('knee'),
    'also-calf-and-shin': isAlsoAt('calf-and-shin'),
    'also-ankle-and-foot': isAlsoAt('ankle-and-foot'),
  },
  'other-door': {
    animal: ({ has }) => has('non_human'),
    'tooth-or-gum': ({ has, tells }) => has('dental_abscess') || tells('region', /tooth|teeth|gum/),
    'medicine-question': ({ has, tells }) => has('new_medication') || tells('wants', /dose|medicine|medication|tablet|pill|prescri/),
    'skin-or-other-illness': ({ has, tells }) =>
      has('rash', 'fever', 'unwell', 'sore_throat', 'abdominal_pain', 'urinary_burning', 'vomiting') ||
      tells('region', /skin|eye|throat|abdom|belly|stomach|bladder/),
    'mood-or-worry': ({ has }) => has('low_mood', 'suicidal_thoughts', 'eating_disorder_history'),
    'none-of-these': always,
  },
  concern: {
    'injury-or-sudden': comesFor('injury-or-sudden'),
    'lasting-or-health-condition': comesFor('lasting-or-health-condition'),
    'want-to-find-out': comesFor('want-to-find-out'),
    'tension-or-upkeep': comesFor('tension-or-upkeep'),
  },
  'how-it-started': {
    'hit-or-crushed': ({ isInjured, tells }) => isInjured && tells('mechanism', /\bhit\b|crush|kick|blow|tackle|knock|dropped|punch|struck/),
    'fall-twist-or-trip': ({ isInjured }) => isInjured,
    'lift-or-stretch': ({ tells }) => tells('mechanism', /lift|reach|stretch|bend|bent|carry|pull/),
    'suddenly-without-injury': ({ onset }) => onset === 'sudden',
    'built-up-with-use': always,
    'not-sure': never,
  },
  'how-long': {
    'under-3-days': daysUnder(3),
    '3-to-13-days': daysUnder(14),
    '2-to-4-weeks': daysUnder(29),
    '1-to-3-months': daysUnder(91),
    'over-3-months': ({ facts }) => facts.duration_days !== undefined,
    'not-sure': always,
  },
  'nerve-course': {
    'spreading-or-worse': ({ has, course }) => has('weakness_progressive') || course === 'worse',
    new: ({ has, isNewerThan }) => has('numbness_new', 'weakness_new') || isNewerThan(29),
    'long-standing-and-steady': always,
    'not-sure': never,
  },
  'what-was-tried': {
    'in-physical-therapy': ({ has }) => has('under_pt_care'),
    'in-massage-care': ({ has }) => has('previous_massage_helped') && has('benefit_short_lived'),
    'therapy-did-not-help': ({ has, course }) => has('tried_pt') && course !== 'better',
    'home-care-stalled': ({ has, facts, course }) =>
      has('self_care_plateau', 'benefit_short_lived') || ((facts.tried_self_care_days ?? 0) >= 14 && course !== 'better'),
    'worse-after-home-care': ({ has, facts, course }) => course === 'worse' && (has('self_massage_device') || (facts.tried_self_care_days ?? 0) > 0),
    'home-care-helps': ({ has, facts, course }) => course === 'better' && (has('tried_pt') || (facts.tried_self_care_days ?? 0) > 0),
    'nothing-yet': always,
    'not-sure': never,
  },
  hopes: {
    'tests-were-advised': (patient) =>
      wants(patient, 'tests') && patient.has('checked_by_doctor') && patient.tells('wants', /advis|told|doctor|referr/),
    'tests-wanted': ({ tells }) => tells('wants', /scan|mri|x-?ray|test/),
    'a-plan-of-my-own': (patient) => wants(patient, 'plan'),
    'to-know-whether-to-worry': always,
    'not-sure': never,
  },
  'function-and-course': {
    'all-of-it': ({ function: ability }) => ability === 'none',
    'most-of-it': ({ function: ability }) => ability === 'mild',
    'some-of-it': ({ function: ability }) => ability === 'moderate',
    'very-little': ({ function: ability }) => ability === 'severe',
    better: ({ course }) => course === 'better',
    same: ({ course }) => course === 'same',
    worse: ({ course }) => course === 'worse',
    'not-sure': never,
  },
} as const satisfies { readonly [Q in ChoiceQuestionId]: Readonly<Record<OptionIdOf<Q>, Fits>> };
