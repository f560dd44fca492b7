/** What a person ticks about their health, and of the emergencies that everyone is asked about. */
import { isNew } from '../patient.ts';
import type { Patient, Tick } from '../patient.ts';

const twelveWeeks = 84;
const seriousGrowth = /cancer|leuka?emia|lymphoma|myeloma|melanoma|tumou?r|sarcoma/;
const heartOrVessel = /stroke|tia\b|heart|angina|atrial|clot|dvt|aneurysm|embol/;
/** "A crash, a high fall or a dive that went wrong": what a person calls by these names, and what is too slight for them. */
const crashOrDive =
  /\bdiv(e|ed|ing)\b|axial|crash|collision|road accident|car accident|rollover|thrown|motorbike|motorcycle|quad bike|hit by (a )?(car|bus|truck|van|bike)|(came|fell|knocked) off .*(bike|bicycle|horse|roof|ladder)|head[- ]on|high[- ]speed/;
const slight = /slow|low[- ]speed|minor|gentle|slight|walking pace/;
const smallPart = /finger|thumb|toe|nose|jaw/;

const hasToiletOrSaddleChange = (patient: Patient): boolean => {
  const { has } = patient;
  if (has('sexual_change', 'bowel_change')) return true;
  if (has('bladder_change') && !has('bladder_change_transient') && isNew(patient, 'bladder_change')) return true;
  return has('saddle_numbness') && !has('saddle_numbness_transient') && isNew(patient, 'saddle_numbness');
};

const wasHighForce = ({ has, facts, tells }: Patient): boolean => {
  if (has('high_energy_trauma') || (facts.fall_height_m ?? 0) >= 1) return true;
  return facts.high_energy_trauma === undefined && tells('mechanism', crashOrDive) && !tells('mechanism', slight);
};

const isLimb = ({ isAt }: Patient) => !isAt('neck', 'upper-back-and-ribs', 'low-back', 'head-and-jaw', 'widespread');

export const health = {
  'pregnant-or-recent-birth': ({ has, facts: { postpartum_weeks } }) =>
    has('pregnant', 'pregnant_possible', 'period_late') || (postpartum_weeks !== undefined && postpartum_weeks <= 12),
  'surgery-lately': ({ facts: { recent_surgery_days, surgery_type } }) =>
    recent_surgery_days === undefined ? surgery_type !== undefined : recent_surgery_days <= twelveWeeks,
  'blood-thinners': ({ has }) => has('anticoagulant'),
  'weak-immunity': ({ has, tells }) => has('immunosuppressed', 'chemotherapy', 'iv_drug_use') || tells('previous_diagnosis', /transplant|\bhiv\b/),
  'told-of-serious-growth': ({ has, tells }) => has('cancer_history', 'chemotherapy') || tells('previous_diagnosis', seriousGrowth),
  'fragile-bones': ({ has, tells }) =>
    has('osteoporosis', 'steroids_longterm', 'previous_fragility_fracture') || tells('previous_diagnosis', /osteopor/),
  'told-of-high-blood-sugar': ({ has }) => has('diabetes'),
  'heart-or-blood-vessel-history': ({ has, tells }) =>
    has('heart_disease', 'atrial_fibrillation', 'known_aaa', 'previous_clot') || tells('previous_diagnosis', heartOrVessel),
} as const satisfies Readonly<Record<string, Tick>>;

export const safety = {
  // The hint names a heavy ache elsewhere, with sweating.
  'chest-pain-or-pressure': ({ has, isAt }) =>
    has('chest_pain') ||
    (has('sweating') && (has('arm_pain', 'jaw_pain') || isAt('upper-back-and-ribs', 'shoulder', 'arm-and-elbow', 'head-and-jaw'))),
  'short-of-breath-or-coughing-blood': ({ has }) => has('breathless', 'coughing_blood'),
  'face-speech-sight-or-worst-headache': ({ has }) =>
    has('facial_droop', 'speech_problem', 'vision_change', 'confusion', 'amnesia', 'loss_of_consciousness', 'fainting', 'headache_sudden_severe'),
  'saddle-bladder-or-bowel-change': hasToiletOrSaddleChange,
  'both-sides-weak-or-numb': (patient) => {
    const { has, facts, isNewerThan } = patient;
    const isBothSides = has('bilateral_leg_symptoms') || (facts.side === 'both' && isLimb(patient));
    const isRecent = facts.weakness_new ?? facts.numbness_new ?? isNewerThan(14);
    return isBothSides && isRecent && has('weakness', 'numbness', 'foot_drop');
  },
  // "In the last days. High: over 3 feet (1 m)": an injury of weeks ago is not ticked, nor one that the story calls slight.
  'high-force-injury': (patient) => patient.isNewerThan(14) && wasHighForce(patient),
  'cold-pale-or-misshapen-limb': (patient) => {
    const { has, isInjured, isNewerThan, tells } = patient;
    if (has('cold_pale_limb', 'bone_visible')) return true;
    if (has('open_wound') && isInjured && isNewerThan(14)) return true;
    return has('deformity') && isLimb(patient) && isNewerThan(isInjured ? 90 : 14) && !tells('region', smallPart);
  },
  'self-harm-or-unsafe': ({ has, facts }) => {
    if (has('suicide_plan', 'strangulation', 'abuse')) return true;
    // "I may harm myself": who has such thoughts and says that there is no plan cannot be sure.
    return has('suicidal_thoughts') && (facts.suicide_plan === false ? 'not-sure' : true);
  },
} as const satisfies Readonly<Record<string, Tick>>;
