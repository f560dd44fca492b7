/** What is ticked of pain in many places, for a child, and in pregnancy. */
import type { Patient, Tick } from '../patient.ts';

const isLeg = ({ isAt }: Patient) => isAt('hip-and-groin', 'thigh', 'knee', 'calf-and-shin', 'ankle-and-foot');

export const widespread = {
  'rash-with-it': ({ has }) => has('rash'),
} as const satisfies Readonly<Record<string, Tick>>;

export const child = {
  'child-will-not-walk': ({ cannot }) => cannot('can_walk_4_steps', 'can_lift_arm'),
  'child-limps': (patient) =>
    patient.has('gait_unsteady') || (isLeg(patient) && (patient.cannot('can_walk_4_steps', 'can_hop') || patient.function !== 'none')),
  'child-hot-or-swollen-joint': ({ has }) => has('hot_swollen_joint', 'swelling'),
  'child-screams-when-moved': ({ has, facts }) => has('hip_rotation_limited') || (facts.pain_0_10 ?? 0) >= 8,
  'child-injury-unexplained': ({ has }) => has('abuse'),
  'child-night-pain-or-weight-loss': ({ has }) => has('night_pain', 'weight_loss_unexplained'),
} as const satisfies Readonly<Record<string, Tick>>;

export const pregnancy = {
  'pregnancy-bleeding-or-fluid': ({ has }) => has('vaginal_bleeding'),
  // No fact speaks of the baby's movements, or of tightenings.
  'pregnancy-baby-or-tightenings': () => false,
  'pregnancy-headache-sight-or-rib-pain': ({ has, facts, tells }) =>
    has('headache', 'headache_sudden_severe', 'vision_change') ||
    tells('region', /\bribs?\b/) ||
    (has('swelling') && tells('region', /hands|face|whole/)) ||
    (has('abdominal_pain') && (facts.weeks_pregnant ?? 0) >= 20),
  'pregnancy-massage-cleared': ({ has, tells }) => has('checked_by_doctor') && tells('wants', /massage/),
} as const satisfies Readonly<Record<string, Tick>>;

export const afterSurgery = {
  'worse-since-operation': ({ has, course, facts }) =>
    has('wound_discharge') || (facts.recent_surgery_days !== undefined && course === 'worse' && has('swelling', 'redness', 'pain_out_of_proportion')),
} as const satisfies Readonly<Record<string, Tick>>;
