/** What a person ticks of the signs that several places share. */
import type { Patient, Tick } from '../patient.ts';

const hasStiffNeck = ({ has, cannot, isAt }: Patient) => has('neck_pain', 'torticollis') || isAt('neck') || cannot('neck_rotate_45');
const isBigJointPair = ({ facts, isAt, tells }: Patient) =>
  (facts.side === 'both' && isAt('shoulder', 'hip-and-groin')) || tells('region', /shoulders.*hips|hips.*shoulders|girdle|both (shoulders|hips)/);
const hasSwollenLeg = ({ has, isAt }: Patient) =>
  (isAt('calf-and-shin', 'thigh') && has('swelling')) || (isAt('calf-and-shin') && has('redness', 'colour_change'));
/** The hint says "or the calf is sore": who has an injury or exercise to explain it does not take that as meant. */
const hasNewlySoreCalf = ({ facts, has, isInjured, onset, isNewerThan, tells }: Patient) =>
  tells('region', /calf/) && isNewerThan(14) && facts.side !== 'both' && !isInjured && onset !== 'overuse' && !has('exertional', 'muscle_spasm');

export const severalPlaces = {
  'hit-head': ({ has, isNewerThan }) => has('head_injury') && isNewerThan(14),
  'ache-comes-with-effort': ({ has }) => has('exertional'),
  'light-hurts-and-chin-will-not-bend': (patient) => patient.has('photophobia') && hasStiffNeck(patient),
  'scalp-sore-or-jaw-tires-chewing': ({ has }) => has('scalp_tenderness', 'jaw_claudication'),
  'clumsy-hands-or-unsteady-legs': ({ has }) => has('hand_clumsiness', 'gait_unsteady'),
  // "In the last two weeks", as the hint says.
  'hot-swollen-joint': ({ has, isNewerThan }) => has('hot_swollen_joint') && isNewerThan(15),
  'several-joints-swollen': ({ has, facts, isAt, isInjured }) =>
    has('swelling', 'hot_swollen_joint') &&
    !isInjured &&
    (isAt('widespread') || (facts.side === 'both' && isAt('wrist-and-hand', 'arm-and-elbow', 'shoulder', 'knee', 'ankle-and-foot'))),
  'aches-both-shoulders-or-hips': isBigJointPair,
  'arm-swollen-blue-or-heavy': ({ has, isInjured, tells }) =>
    has('colour_change') || (has('swelling') && !isInjured && tells('region', /^(whole |left |right |upper )?arm$/)),
  'belly-pain-or-faint-with-it': ({ has }) => has('abdominal_pain', 'fainting'),
  // No fact speaks of breathing in; a person who is short of breath was found by the safety screen.
  'sharp-with-each-breath': () => false,
  'felt-snap-or-gap': ({ has }) => has('gap_felt', 'pop_heard'),
  'tight-hard-swelling': ({ has }) => has('tight_swollen_compartment'),
  'pain-far-worse-than-it-looks': ({ has }) => has('pain_out_of_proportion'),
  'redness-spreading': ({ has, course }) => has('skin_blisters_or_dusky', 'wound_discharge') || (has('redness') && course !== 'better'),
  'after-minor-fall-or-bump': ({ has, isInjured, tells }) =>
    (isInjured && !has('high_energy_trauma')) || tells('mechanism', /fall|fell|trip|slip|bump|knock|lift|cough|sneez|bend|bent/),
  'one-leg-swollen': (patient) => patient.has('swelling_one_leg') || hasSwollenLeg(patient) || hasNewlySoreCalf(patient),
  'cannot-take-four-steps': ({ cannot }) => cannot('can_walk_4_steps'),
  'cannot-straighten-or-lift-leg': ({ cannot }) => cannot('knee_straight_leg_raise'),
  'dark-urine-after-effort': ({ has }) => has('dark_urine'),
  'kick-or-snap-and-weak-push-off': ({ has, facts, tells }) =>
    has('pop_heard', 'gap_felt') && facts.can_hop !== true && tells('region', /calf|achilles|heel|lower leg|ankle/),
  'bone-spot-sore-from-training': ({ facts, onset, cannot }) =>
    onset === 'overuse' && (facts.bony_tenderness_site !== undefined || cannot('can_hop')),
  // No fact says what lying flat or straining does.
  'worse-lying-flat-or-straining': () => false,
} as const satisfies Readonly<Record<string, Tick>>;
