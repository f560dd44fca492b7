/** What brings a person: an injury, something that lasts, a search for reasons, or everyday tension. */
import type { OptionIdOf } from '../../src/protocol/index.ts';
import type { Patient } from './patient.ts';

/** What people say they want, in the words they use for it. */
const wishes = {
  'hands-on': /massage|hands[- ]on|rub|deep tissue|relax/,
  exercise: /exercise|physio|physical therap|rehab|strength|stretch/,
  plan: /plan|program/,
  tests: /scan|mri|x-?ray|test|diagnos|what is wrong|what it is|find out/,
  upkeep: /upkeep|maint|relax|wellness|top[- ]?up|regular/,
  home: /home|myself|self[- ]?(care|massage)|on my own/,
} as const;

export const wants = ({ tells }: Patient, wish: keyof typeof wishes): boolean => tells('wants', wishes[wish]);

const hasNerveSigns = ({ has }: Patient) =>
  has('numbness', 'tingling', 'weakness', 'weakness_unsure', 'foot_drop', 'bilateral_leg_symptoms', 'hand_clumsiness', 'gait_unsteady', 'arm_pain');
const hasIllness = ({ has, facts }: Patient) =>
  has(
    'fever',
    'unwell',
    'weight_loss_unexplained',
    'night_sweats',
    'hot_swollen_joint',
    'inflammatory_arthritis',
    'improves_with_exercise',
    'rash',
  ) ||
  (has('night_pain') && !has('night_pain_positional_only')) ||
  (facts.morning_stiffness_min ?? 0) > 30;

/**
 * Whether a person would call their muscles tight: they say so by what they mention, or a back or neck that came on by itself
 * or with use aches mildly and shows nothing else. No fact says "tight" outright.
 */
export function isTense(patient: Patient): boolean {
  const { facts, has, isAt, isInjured, onset } = patient;
  if (isInjured || onset === 'sudden' || hasNerveSigns(patient) || hasIllness(patient)) return has('muscle_spasm', 'torticollis');
  if (has('muscle_spasm', 'stress_related', 'previous_massage_helped') || wants(patient, 'hands-on')) return true;
  const isSpine = isAt('neck', 'upper-back-and-ribs', 'low-back');
  return isSpine && ((facts.pain_0_10 ?? 0) <= 4 || has('activity_related') || onset === 'overuse');
}

const sawSomeone = ({ has, facts }: Patient) =>
  facts.previous_diagnosis !== undefined || facts.recent_surgery_days !== undefined || facts.surgery_type !== undefined || has('tried_pt');

/** What brings this person, in the words of the question: the closest of four. */
export function reasonForComing(patient: Patient): OptionIdOf<'concern'> {
  const { facts, has, hasLasted, isInjured, onset, function: ability } = patient;
  if ((isInjured && !hasLasted(90)) || (onset === 'sudden' && !hasLasted(28))) return 'injury-or-sudden';
  if (wants(patient, 'tests') || wants(patient, 'plan')) return 'want-to-find-out';
  if (has('under_pt_care') && isTense(patient)) return 'tension-or-upkeep';
  if (hasNerveSigns(patient) || hasIllness(patient) || sawSomeone(patient) || isInjured) return 'lasting-or-health-condition';
  if (isTense(patient) || wants(patient, 'upkeep')) return 'tension-or-upkeep';
  const isSmall = !hasLasted(14) && (facts.pain_0_10 ?? 0) <= 4 && (ability === 'none' || ability === 'mild');
  return isSmall ? 'tension-or-upkeep' : 'lasting-or-health-condition';
}
