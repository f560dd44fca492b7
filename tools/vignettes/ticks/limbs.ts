/** What a person ticks of the signs of one joint of an arm or a leg. */
import type { Tick } from '../patient.ts';

const finger = /finger|thumb|knuckle/;

export const arm = {
  'cannot-lift-arm-since-injury': ({ cannot, isInjured }) => isInjured && cannot('can_lift_arm'),
  'elbow-stuck-since-injury': ({ has, isInjured }) => isInjured && has('locked_joint'),
  'finger-swollen-bent-and-sore': ({ has, tells }) =>
    tells('region', /finger|thumb/) && has('swelling', 'hot_swollen_joint') && has('hot_swollen_joint', 'redness', 'fever', 'open_wound'),
  'wrist-bone-sore-since-fall': ({ facts, isInjured }) => isInjured && facts.bony_tenderness_site !== undefined,
  'finger-will-not-move-since-injury': ({ has, isInjured, tells }) => isInjured && tells('region', finger) && has('weakness', 'locked_joint'),
  'hand-muscle-thinner': ({ has }) => has('muscle_wasting'),
} as const satisfies Readonly<Record<string, Tick>>;

export const leg = {
  'leg-shorter-or-turned-out': ({ has, isInjured }) => isInjured && has('deformity'),
  'sudden-testicle-or-low-belly-pain': ({ has, isNewerThan }) => has('testicular_pain', 'abdominal_pain') && isNewerThan(14),
  'groin-ache-since-training-more': ({ has, onset, cannot, tells }) =>
    onset === 'overuse' && (has('groin_pain') || cannot('can_hop') || tells('region', /groin/)),
  'knee-bends-less-than-square': ({ cannot, isInjured }) => isInjured && cannot('knee_flex_90'),
  'swelled-within-two-hours': ({ has }) => has('swelling_within_2h'),
  'joint-locked': ({ has }) => has('locked_joint'),
  'went-out-of-place': ({ has, isInjured, tells }) =>
    (isInjured && has('deformity')) || tells('mechanism', /dislocat|out of (place|joint)|popped out/) || tells('previous_diagnosis', /dislocat/),
  'aches-walking-eases-standing': ({ has }) => has('exertional'),
  'ankle-or-foot-bone-sore-since-injury': ({ facts, isInjured }) => isInjured && facts.bony_tenderness_site !== undefined,
  'big-toe-joint-hot': ({ has, tells }) => tells('region', /toe/) && has('hot_swollen_joint', 'redness'),
  'foot-sore-or-rest-pain': ({ has, isInjured, tells }) =>
    has('rest_pain') || (has('open_wound', 'wound_discharge') && !isInjured) || (has('night_pain') && tells('region', /toe/)),
} as const satisfies Readonly<Record<string, Tick>>;
