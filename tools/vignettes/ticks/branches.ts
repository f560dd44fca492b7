/** What a person ticks in the branches: an injury, a lasting condition, a search for reasons, everyday tension, and what suits them. */
import { isTense, wants } from '../reason-for-coming.ts';
import type { Patient, Tick } from '../patient.ts';

const wearOrInjury =
  /osteoarthritis|\boa\b|wear|degenerat|tear|torn|fracture|broken|sprain|strain|rupture|tendin|tendon|impinge|menisc|capsulitis|frozen|bursitis|dis[ck]|fasci|elbow|cuff|whiplash|dislocat/;
/** Told of something that is no illness of joint, muscle or nerve. */
const elsewhere = /migraine|anxi|depress|asthma|cancer|diabet|hypertens|thyroid|psoria|crohn|colitis|aneurysm|angina|heart/;

const cannotMove = ({ cannot, function: ability }: Patient) =>
  ability === 'severe' || cannot('can_walk_4_steps', 'can_lift_arm', 'neck_rotate_45', 'knee_flex_90', 'knee_straight_leg_raise');

export const injury = {
  'cannot-use-it-since': ({ cannot, function: ability, isInjured }) => cannot('can_walk_4_steps') || (isInjured && ability === 'severe'),
  'severe-pain-stops-movement': (patient) => (patient.facts.pain_0_10 ?? 0) >= 7 && cannotMove(patient),
  'swollen-or-bruised': ({ has }) => has('swelling', 'bruising', 'swelling_within_2h', 'swelling_one_leg', 'hot_swollen_joint'),
  'pop-or-snap': ({ has }) => has('pop_heard'),
  'gives-way-or-catches': ({ has }) => has('instability', 'locked_joint'),
  'bone-sore-to-touch': ({ facts, has }) => facts.bony_tenderness_site !== undefined || has('midline_neck_tenderness'),
  'worse-after-home-care': ({ facts, has, course }) => course === 'worse' && (has('self_massage_device') || (facts.tried_self_care_days ?? 99) <= 3),
} as const satisfies Readonly<Record<string, Tick>>;

export const lasting = {
  'recovering-from-surgery': ({ facts, has }) =>
    facts.recent_surgery_days !== undefined || facts.surgery_type !== undefined || has('joint_replacement'),
  'told-of-joint-or-muscle-illness': ({ facts, has, tells }) =>
    has('inflammatory_arthritis') ||
    (facts.previous_diagnosis !== undefined && !tells('previous_diagnosis', wearOrInjury) && !tells('previous_diagnosis', elsewhere)),
  'told-of-injury-or-wear': ({ tells, facts }) => tells('previous_diagnosis', wearOrInjury) || facts.previous_spinal_fracture_years_ago !== undefined,
  'stiff-over-half-an-hour': ({ facts }) => (facts.morning_stiffness_min ?? 0) > 30,
  'eases-with-movement-wakes-at-night': ({ has }) => has('improves_with_exercise'),
  'skin-gut-or-eye-trouble-too': ({ has, tells }) => has('previous_uveitis') || tells('previous_diagnosis', /psoria|crohn|colitis|uveitis|iritis/),
  'moves-differently-since-sudden-weakness': ({ tells }) => tells('previous_diagnosis', /stroke/),
  'pattern-unexplained': ({ facts }) => facts.activity_related === false,
  'moves-from-place-to-place': ({ tells }) => tells('region', /mov(es|ing)|migrat|different places/),
  'rest-does-not-ease': ({ has }) => has('rest_pain') || (has('night_pain') && !has('night_pain_positional_only')),
} as const satisfies Readonly<Record<string, Tick>>;

export const everyday = {
  'muscles-tight': isTense,
  'stiff-from-sitting-or-work': ({ has, onset }) => has('activity_related') || onset === 'overuse',
  'stress-or-poor-sleep': ({ has }) => has('stress_related', 'sleep_problem'),
  'upkeep-between-appointments': (patient) => wants(patient, 'upkeep') || patient.has('under_pt_care'),
} as const satisfies Readonly<Record<string, Tick>>;

export const suitability = {
  // Whether a lump grows is one of the few things that a layperson cannot know.
  'lump-new-or-growing': ({ has, facts, hasLasted }) =>
    has('lump_growing') || (has('lump') && (!hasLasted(90) || (facts.lump_growing === undefined && 'not-sure'))),
  'skin-broken-or-sore-there': ({ has }) => has('open_wound', 'rash', 'skin_blisters_or_dusky', 'wound_discharge'),
  'bruising-without-cause': ({ has }) => has('unexplained_bruising', 'gum_bleeding'),
  'varicose-veins-there': ({ tells }) => tells('previous_diagnosis', /varicose/),
  'feeling-in-skin-reduced': ({ has }) => has('numbness') && !has('numbness_transient'),
  'wants-hands-on-care': (patient) => wants(patient, 'hands-on') || patient.has('previous_massage_helped'),
  'wants-exercises-or-plan': (patient) => wants(patient, 'exercise') || wants(patient, 'plan'),
  'prefers-care-at-home': (patient) => wants(patient, 'home'),
} as const satisfies Readonly<Record<string, Tick>>;
