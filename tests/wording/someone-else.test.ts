import { describe, expect, it } from 'vitest';
import { en } from '../../src/wording/en/index.ts';
import { otherWords } from '../../src/wording/en/other-words.ts';
import { someoneElse } from '../../src/wording/en/someone-else.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { layOver } from '../../widget/lay-over.ts';
import { textsIn } from './visitor-texts.ts';

const own: Wording = en;
const told = layOver(own, someoneElse);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** What is asked and answered, by its key. The way in is asked of the helper, and the Emergency button is the helper’s too. */
const asked = ({ questions, options, items }: Wording) =>
  textsIn({ questions, options, items }, '').filter(([key]) => !/^(questions|options)\.(welcome|emergency-now)\b/.test(key));
/** Who speaks is the helper. */
const ofHelper = new Set(['items.child-screams-when-moved.label']);
const isOfHelper = (key: string) => ofHelper.has(key) || key.endsWith('.not-sure.label');

describe('answering for someone else', () => {
  it('asks the same questions, with the same rows and placeholders: only words differ', () => {
    const before = textsIn(own, '');
    const after = textsIn(told, '');
    expect(before.length).toBeGreaterThan(400);
    expect(after.map(([key]) => key)).toEqual(before.map(([key]) => key));
    expect(after.map(([, text]) => placeholders(text))).toEqual(before.map(([, text]) => placeholders(text)));
  });

  it('lays its words only over texts that there are, and only where they differ', () => {
    const overlaid = textsIn(someoneElse, '');
    const there = new Map(textsIn(own, ''));
    expect(overlaid.length).toBeGreaterThan(100);
    expect(overlaid.filter(([key]) => !there.has(key))).toEqual([]);
    const isInList = (key: string) => /\.\d+$/.test(key);
    expect(overlaid.filter(([key, text]) => !isInList(key) && there.get(key) === text)).toEqual([]);
  });

  it('speaks of them in the third person throughout', () => {
    const texts = asked(told).filter(([key]) => !isOfHelper(key));
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(([, text]) => /\b(I|me|my|mine|myself|you|your|yours|yourself)\b/i.test(text))).toEqual([]);
  });

  it('finds what it looks for: most of the usual texts speak in the first or second person', () => {
    expect(asked(own).filter(([, text]) => /\b(I|me|my|you|your)\b/i.test(text)).length).toBeGreaterThan(100);
  });

  it('speaks of one person as “they”, so that a child and an adult read alike', () => {
    expect(asked(told).filter(([, text]) => /\b(he|she|him|his|her|hers|they was|they has|they is)\b/i.test(text))).toEqual([]);
  });

  it('keeps labels short enough for a phone', () => {
    expect(asked(told).filter(([, text]) => text.length > 64)).toEqual([]);
  });
});

describe('other words', () => {
  const texts = textsIn(otherWords, '');

  it('are other words, each a sentence', () => {
    expect(texts.length).toBeGreaterThan(70);
    const usual = new Set(textsIn(own, '').map(([, text]) => text));
    expect(texts.filter(([, text]) => usual.has(text) || !/^[A-Z0].*[.?]$/.test(text))).toEqual([]);
  });

  it('speak for nobody in the first person, so that they serve a helper too', () => {
    expect(texts.filter(([, text]) => /\b(I|me|my|mine|myself)\b/.test(text))).toEqual([]);
  });
});
