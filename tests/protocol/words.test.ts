import { describe, expect, it } from 'vitest';
import { careRules, doorRules, levelRules, questions, sources } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { en } from '../../src/wording/en/index.ts';
import type { RowText } from '../../src/wording/wording.types.ts';

/** Names of conditions and drugs, and numbers that sound like odds. None may meet a visitor. */
const conditionWords =
  /arthrit|arthros|sciatic|stenosis|cauda|myelopath|radiculopath|neuropath|palsy|guillain|sclerosis|parkinson|mening|encephal|h(a)?emorrh|aneurysm|dissection|embol|thrombo|\bdvt\b|\bclot\b|stroke|\btia\b|angina|infarct|isch(a)?emi|claudication|sepsis|septic|cellulitis|necroti|osteomyel|discitis|abscess|shingles|zoster|lyme|gout|pseudogout|lupus|rheumat|polymyalg|vasculitis|fibromyalg|spondyl|osteopor|fracture|dislocat|rupture|sprain|tendin|tendon(itis|opath)|bursitis|fasciitis|carpal|tunnel syndrome|frozen shoulder|tennis elbow|slipped disc|hernia|cancer|tumou?r|sarcoma|myeloma|metasta|malignan|leuk|diabet|migraine|concussion|whiplash|pneumo|kidney stone|appendicitis|torsion|ectopic|eclampsia|compartment syndrome|rhabdo|diagnos|syndrome|disease|ibuprofen|paracetamol|aspirin|warfarin|opioid|antibiotic|steroid|%|per ?cent/i;

/** Where the visitor is asked what they have been told, or what they take. */
const askedWhatTheyWereTold = new Set<string>([
  'told-of-serious-growth',
  'told-of-high-blood-sugar',
  'heart-or-blood-vessel-history',
  'fragile-bones',
  'moves-differently-since-sudden-weakness',
]);

const text = ({ label, hint = '', or = '' }: RowText) => `${label} ${hint} ${or}`;
const rows: readonly (readonly [string, RowText])[] = [
  ...Object.entries<RowText>(en.items),
  ...Object.entries<Readonly<Record<string, RowText>>>(en.options).flatMap(([question, group]) =>
    Object.entries(group).map(([option, row]) => [`${question} ${option}`, row] as const),
  ),
];
const sentences: readonly (readonly [string, string])[] = [
  ...rows.filter(([id]) => !askedWhatTheyWereTold.has(id)).map(([id, row]) => [id, text(row)] as const),
  ...Object.entries<{ readonly ask: string; readonly lead?: string }>(en.questions).map(
    ([id, { ask, lead = '' }]) => [id, `${ask} ${lead}`] as const,
  ),
  ...Object.entries(explanations.reasons),
  ...Object.entries(explanations.whyWeAsk),
  ...Object.entries(sources).map(([id, { subject }]) => [id, subject] as const),
];
const ids: readonly string[] = [
  ...questions.map(({ id }) => id),
  ...questions.flatMap((question) => [...findingsOf(question)]),
  ...[...levelRules, ...doorRules, ...careRules].map(({ id }) => id),
  ...Object.keys(sources),
];

describe('the protocol’s English', () => {
  it('has sentences and rows to look at', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(rows.length).toBeGreaterThan(180);
  });

  it('names no condition, no drug and no odds to a visitor', () => expect(sentences.filter(([, said]) => conditionWords.test(said))).toEqual([]));

  it('names no condition in an id', () => {
    expect(ids.filter((id) => conditionWords.test(id) && !askedWhatTheyWereTold.has(id))).toEqual([]);
  });

  it('would notice a condition', () => {
    for (const said of ['This may be sciatica.', 'Signs of a DVT', 'about 30% of people', 'a diagnosis']) expect(said).toMatch(conditionWords);
  });

  it('leaves nothing empty', () =>
    expect([...sentences, ...rows.map(([id, row]) => [id, row.label] as const)].filter(([, said]) => !said.trim())).toEqual([]));

  it('keeps labels and hints short', () => {
    expect(rows.filter(([, { label, hint = '', or = '' }]) => [label, hint, or].some((line) => line.length > 60)).map(([id]) => id)).toEqual([]);
    expect(rows.filter(([, { hint, or }]) => hint === '' || or === '').map(([id]) => id)).toEqual([]);
  });

  it('writes another way of being true as the label goes on, so that both can be quoted', () => {
    const either = rows.flatMap(([, { or }]) => or ?? []);
    expect(either.length).toBeGreaterThan(5);
    expect(either.filter((or) => !or.startsWith('or '))).toEqual([]);
    expect(rows.filter(([, { hint = '', or }]) => /^or\b/i.test(hint) || (hint && or)).map(([id]) => id)).toEqual([]);
  });

  it('says each item of a screen in words of its own', () => {
    for (const question of questions) {
      if (question.kind !== 'items') continue;
      expect(new Set(question.items.map((item) => en.items[item].label)).size, question.id).toBe(question.items.length);
    }
  });

  it('ends every explanation like a sentence', () => {
    const said = [...Object.values(explanations.reasons), ...Object.values(explanations.whyWeAsk)];
    expect(said.filter((sentence) => !/^[A-Z].*[.]$/.test(sentence))).toEqual([]);
  });
});
