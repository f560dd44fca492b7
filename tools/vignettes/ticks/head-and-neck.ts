/** What a person ticks of the signs of head, jaw and neck. */
import type { Patient, Tick } from '../patient.ts';

/** Who has had such headaches before, or for months, does not call it new. */
const isNewHeadache = ({ has, isNewerThan }: Patient) =>
  has('headache_sudden_severe') || (has('headache') && !has('previous_similar_episodes') && isNewerThan(90));

export const headAndNeck = {
  'dazed-or-sick-since-head-hit': ({ has }) =>
    has('head_injury') && has('vomiting', 'nausea', 'confusion', 'amnesia', 'loss_of_consciousness', 'dizziness'),
  'new-kind-of-headache': isNewHeadache,
  'sight-blurred-or-double': ({ has }) => has('vision_change'),
  'jaw-stuck-or-face-swelling': ({ has, tells }) => has('dental_abscess') || (has('locked_joint', 'swelling') && tells('region', /jaw|face|tmj/)),
  'neck-hurt-in-fall-or-jolt': ({ isInjured, isNewerThan }) => isInjured && isNewerThan(14),
  'neck-bone-sore-or-will-not-turn': ({ has, cannot }) => has('midline_neck_tenderness', 'torticollis') || cannot('neck_rotate_45'),
  // No fact says "unlike any before": a new one-sided headache beside sudden neck pain is as near as a story comes.
  'one-sided-and-unlike-any-before': (patient) =>
    isNewHeadache(patient) && patient.isOnOneSide && patient.onset === 'sudden' && patient.isNewerThan(14),
  'eyelid-sight-or-swallowing-changed': ({ has }) => has('drooping_eyelid', 'vision_change'),
} as const satisfies Readonly<Record<string, Tick>>;
