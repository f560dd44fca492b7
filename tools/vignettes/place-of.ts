/** The place on the body that a person would choose for the region that their story names. */
import type { OptionIdOf } from '../../src/protocol/index.ts';
import type { Facts } from './known-keys.ts';

export type Where = Exclude<OptionIdOf<'place'>, 'left' | 'right' | 'both'>;

/** Read in order: the first that the region names. What a wider word contains (shoulder blade, upper arm) stands before it. */
const places: readonly (readonly [RegExp, Where])[] = [
  [/tooth|teeth|gum|skin|eye|throat|abdom|belly|stomach|bladder/, 'something-else'],
  [/whole|all over|widespread|multiple|many|everywhere|generali|^body|several (joints|places)|^(small )?joints|hands? and (feet|foot)/, 'widespread'],
  [/shoulders? and hips?|hips? and shoulders?|girdles/, 'widespread'],
  [/neck|cervical/, 'neck'],
  [/head|jaw|face|temple|scalp|tmj/, 'head-and-jaw'],
  [/low(er)? back|lumb|flank|loin|tail ?bone|coccyx|sacr|^back$|^spine$|si joint/, 'low-back'],
  [/upper back|mid(dle)?[ -]?back|thora|rib|chest|shoulder blade|scapul|interscap|stern/, 'upper-back-and-ribs'],
  [/shoulder|collar ?bone|clavic/, 'shoulder'],
  [/elbow|forearm|upper arm|biceps|triceps|\barms?\b/, 'arm-and-elbow'],
  [/wrist|hand|finger|thumb|knuckle|palm/, 'wrist-and-hand'],
  [/hip|groin|pelvi|buttock|glute|pubi|testic|scrot/, 'hip-and-groin'],
  [/thigh|hamstring|quad|adductor/, 'thigh'],
  [/knee|patell/, 'knee'],
  [/ankle|foot|feet|heel|toe|achilles|sole|arch/, 'ankle-and-foot'],
  [/calf|calves|shin|lower leg|\blegs?\b/, 'calf-and-shin'],
  [/back|spine/, 'low-back'],
];

/** Where it hurts most. A story without a region is either about something else, or hurts in no one place. */
export function placeOf(facts: Facts): Where {
  if (facts.non_human || facts.non_medical || facts.non_msk || facts.unintelligible || facts.inappropriate) return 'something-else';
  const region = facts.region?.toLowerCase() ?? '';
  return places.find(([words]) => words.test(region))?.[1] ?? 'widespread';
}

/** Symptoms that are a place of their own. Pain in arm or jaw is told of what spreads, or of the heart. */
const placeOfSymptom = [
  ['neck_pain', 'neck'],
  ['back_pain', 'low-back'],
  ['groin_pain', 'hip-and-groin'],
] as const satisfies readonly (readonly [keyof Facts, Where])[];

/** The spine is one stretch: who tells of back or neck pain at a place of the spine, or of pain everywhere, means that place. */
const spineOrAll: readonly Where[] = ['neck', 'upper-back-and-ribs', 'low-back', 'widespread', 'something-else'];

/** Another place that hurts, if the story tells of one. */
export function secondPlaceOf(facts: Facts): Where | undefined {
  const first = placeOf(facts);
  if (first === 'widespread' || first === 'something-else') return undefined;
  const told = placeOfSymptom.find(([symptom, place]) => facts[symptom] === true && place !== first);
  const [, second] = told ?? [];
  return second === 'low-back' && spineOrAll.includes(first) ? undefined : second;
}
