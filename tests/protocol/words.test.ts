import { describe, expect, it } from 'vitest';
import { careRules, cautionRules, doorRules, levelRules, questions, sources } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { en } from '../../src/wording/en/index.ts';
import { dispositions, doors } from '../../src/vocabulary/disposition.ts';
import type { RowText } from '../../src/wording/wording.types.ts';
import { forbiddenIn } from '../wording/forbidden-words.ts';

const text = ({ label, hint = '', or = '' }: RowText) => `${label} ${hint} ${or}`;
const rows: readonly (readonly [string, RowText])[] = [
  ...Object.entries<RowText>(en.items),
  ...Object.entries<Readonly<Record<string, RowText>>>(en.options).flatMap(([question, group]) =>
    Object.entries(group).map(([option, row]) => [`${question} ${option}`, row] as const),
  ),
];
const sentences: readonly (readonly [string, string])[] = [
  ...rows.map(([id, row]) => [id, text(row)] as const),
  ...Object.entries<{ readonly ask: string; readonly lead?: string }>(en.questions).map(
    ([id, { ask, lead = '' }]) => [id, `${ask} ${lead}`] as const,
  ),
  ...Object.entries(explanations.reasons),
  ...Object.entries(explanations.whyWeAsk),
  ...Object.entries(sources).map(([id, { subject }]) => [id, subject] as const),
];
/** Every id that can reach a summary, whoever reads it. */
const ids: readonly string[] = [
  ...questions.map(({ id }) => id),
  ...Object.values<Readonly<Record<string, RowText>>>(en.options).flatMap((group) => Object.keys(group)),
  ...questions.flatMap((question) => [...findingsOf(question)]),
  ...[...levelRules, ...doorRules, ...careRules, ...cautionRules].map(({ id }) => id),
  ...dispositions,
  ...doors,
  ...Object.keys(sources),
];

describe('the protocol’s English', () => {
  it('has sentences and rows to look at', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(rows.length).toBeGreaterThan(180);
  });

  it('names no condition, no drug and no odds in an id', () => {
    expect(ids.length).toBeGreaterThan(500);
    expect(
      ids.flatMap((id) => forbiddenIn(id.replaceAll('-', ' '), ['conditions', 'drugs', 'odds', 'infection']).map((found) => [id, found])),
    ).toEqual([]);
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
