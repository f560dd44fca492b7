/** What is ticked of pain in many places, for a child, and in pregnancy. */
import type { Patient, Tick } from '../patient.ts';

const isLeg = ({ isAt }: Patient) => isAt('hip-and-groin', 'thigh', 'knee', 'calf-and-shin', 'ankle-and-foot');

export const widespread = {
  'tingling-or-weakness-climbing': ({ has, isNewerThan, facts }) =>
    has('tingling', 'numbness', 'weakness') && isNewerThan(42) && (has('weakness_progressive', 'bilateral_leg_symptoms') || facts.side === 'both'),
  'rash-with-it': ({ has }) => has('rash'),
  'very-thirsty-and-worn-out': ({ has }) => has('thirst') && has('fatigue', 'unwell', 'confusion'),
} as const satisfies Readonly<Record<string, Tick>>;

export const child = {
  'child-will-not-walk': ({ cannot }) => cannot('can_walk_4_steps', 'can_lift_arm'),
  'child-limps': (patient) =>
    patient.has('gait_unsteady') || (isLeg(patient) && (patient.cannot('can_walk_4_steps', 'can_hop') || patient.function !== 'none')),
  'child-fever-or-ill': ({ has }) => has('fever', 'unwell', 'recent_infection', 'vomiting'),
  'child-hot-or-swollen-joint': ({ has }) => has('hot_swollen_joint', 'swelling'),
  'child-hip-or-knee-pain': ({ isAt, has }) => isAt('hip-and-groin', 'thigh', 'knee') || has('groin_pain'),
  'child-screams-when-moved': ({ has, facts }) => has('hip_rotation_limited') || (facts.pain_0_10 ?? 0) >= 8,
  'child-injury-unexplained': ({ has }) => has('abuse'),
  'child-night-pain-or-weight-loss': ({ has }) => has('night_pain', 'weight_loss_unexplained'),
} as const satisfies Readonly<Record<string, Tick>>;

export const pregnancy = {
  'pregnancy-bleeding-or-fluid': ({ has }) => has('vaginal_bleeding'),
  // No fact speaks of the baby's movements, or of tightenings.
  'pregnancy-baby-moves-less': () => false,
  'pregnancy-regular-tightenings': () => false,
  'pregnancy-headache-sight-or-rib-pain': ({ has, facts, tells }) =>
    has('headache', 'headache_sudden_severe', 'vision_change') ||
    tells('region', /\bribs?\b/) ||
    (has('swelling') && tells('region', /hands|face|whole/)) ||
    (has('abdominal_pain') && (facts.weeks_pregnant ?? 0) >= 20),
  'pregnancy-one-leg-swollen': (patient) => patient.has('swelling_one_leg') || (patient.isOnOneSide && isLeg(patient) && patient.has('swelling')),
  'pregnancy-massage-cleared': ({ has, tells }) => has('checked_by_doctor') && tells('wants', /massage/),
} as const satisfies Readonly<Record<string, Tick>>;
