/**
 * What no text may say to a visitor. The one list, in groups: a word is added here and nowhere else.
 *
 * A condition is what a doctor would write down. What has happened to a body, in everyday words (broken, torn, swollen), is not one: a reason
 * could say nothing without it. "Infection" lies between the two, so it is a group of its own, allowed only where a reason is given.
 */
export const forbidden = {
  conditions:
    /arthrit|arthros|sciatic|stenosis|cauda|myelopath|radicul|neuropath|neuralg|palsy|guillain|sclerosis|parkinson|dementia|epilep|mening|encephal|h(a)?emorrh|aneurysm|dissection|embol|thromb|\bdvt\b|\bclots?\b|\bstrokes?\b|\btia\b|angina|heart (attack|failure)|infarct|isch(a)?emi|claudication|hypertens|sepsis|septic|cellulit|necroti|osteomyel|discitis|abscess|shingles|zoster|lyme|tetanus|\bgout|lupus|rheumat|polymyalg|vasculit|psoria|crohn|colitis|fibromyalg|spondyl|ankylos|scolio|osteopor|fractur|broken bone|dislocat|ruptur|\bsprain|(?<!under )\bstrains?\b|tendin|tendon(itis|opath)|bursitis|fasciitis|shin splint|carpal|frozen shoulder|(tennis|golfer.?s) elbow|rotator|(slipped|bulging) dis[ck]|prolaps|(trapped|pinched) nerve|hernia|cancer|tumou?r|sarcoma|myeloma|metasta|malignan|leuk|lymphom|diabet|thyroid|an(a)?emia|migraine|vertigo|concussion|whiplash|pneumo|kidney stone|appendic|torsion|ectopic|eclampsia|compartment|rhabdo|diagnos|syndrome|disease|disorder|\bchronic/i,
  drugs:
    /ibuprofen|paracetamol|acetaminophen|tylenol|advil|aspirin|naproxen|diclofenac|\bnsaid|warfarin|heparin|apixaban|rivaroxaban|codeine|tramadol|morphine|opioid|steroid|cortisone|prednis|antibiotic|statins?\b|methotrexate|insulin|gabapentin|pregabalin|triptan|botox|\bchemo|painkiller|\bmg\b/i,
  odds: /%|per ?cent|\bodds\b|\bone in (\w+)\b|\b\d+ in \d|\blikely\b|\bprobabl|\bchances? of\b|\brisk of\b/i,
  claims: /immun|serotonin|endorphin|guarantee|white (blood )?cell|toxin|\bdetox|miracle|\bcures?\b|proven|100 ?%/i,
  infection: /infect/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ForbiddenGroup = keyof typeof forbidden;
export const groups = Object.keys(forbidden) as readonly ForbiddenGroup[]; // the keys of the constant above, which cannot have others

/** What a text or an id says that it may not, in words for whoever mends it. */
export const forbiddenIn = (said: string, among: readonly ForbiddenGroup[] = groups): string[] =>
  among.flatMap((group) => {
    const found = forbidden[group].exec(said);
    return found ? [`${group}: ${found[0]}`] : [];
  });

/** Rows in which visitors say what they have been told, or what they take: they must know the word again. */
export const askedWhatTheyWereTold: Readonly<Record<string, readonly ForbiddenGroup[]>> = {
  'items.weak-immunity.hint': ['drugs'],
  'items.told-of-serious-growth.label': ['conditions'],
  'items.fragile-bones.or': ['drugs'],
  'items.told-of-high-blood-sugar.label': ['conditions'],
  'items.heart-or-blood-vessel-history.label': ['conditions'],
  'items.moves-differently-since-sudden-weakness.label': ['conditions'],
  // The same told to a clinician.
  'report.items.weak-immunity': ['drugs'],
  'report.items.told-of-serious-growth': ['conditions'],
  'report.items.fragile-bones': ['drugs'],
  'report.items.told-of-high-blood-sugar': ['conditions'],
  'report.items.heart-or-blood-vessel-history': ['conditions'],
  'report.items.moves-differently-since-sudden-weakness': ['conditions'],
};

/** Where a reason is given. */
export const givesReasons = /^explanations\.(reasons|whyWeAsk)\./;
