import { describe, expect, it } from 'vitest';
import { careRules, cautionRules, doorRules, levelRules, questions, sources } from '../../src/protocol/index.ts';
import { recheckRules } from '../../src/protocol/rules/recheck.ts';
import { askedOf } from '../../src/rules/asked-of.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import type { Question } from '../../src/vocabulary/question.ts';

/** Findings that no rule reads, each with what it is for. */
const notForRules: Readonly<Record<string, string>> = {
  'wants-only-to-book': 'routing: the booking links after the safety screen',
  'answering-for-someone-else': 'wording',
  'not-about-the-body-frame': 'routing: the other doors',
  'came-with-injury-or-suddenly': 'routing: branch',
  'lasting-or-health-condition': 'routing: branch',
  'wants-to-find-out': 'routing: branch',
  'tension-or-upkeep': 'routing: branch',
  'at-calf-and-shin': 'routing: place screen',
  'on-both-sides': 'wording: side',
  'nerve-signs-steady': 'routing: the reassuring answer beside new and worse',
  'nerve-signs-new': 'routing: left open by not sure, beside worse',
  'wants-explanation': 'plan: questions to take to the appointment',
  adult: 'routing: only adults are asked for a second place',
};

const all: readonly Question[] = questions;
const rules = [...levelRules, ...doorRules, ...careRules, ...cautionRules];
const asserted = new Set(all.flatMap((question) => [...findingsOf(question)]));
const read = new Set(rules.flatMap((rule) => findingsRead(rule.when)));
/** Every sort of person that a screen tells apart. */
const values = ['no', 'not-sure', 'yes'] as const;
const sorts = values
  .flatMap((pregnant) => values.flatMap((operated) => (['yes', 'no'] as const).map((child) => ({ pregnant, operated, child }))))
  .map(({ pregnant, operated, child }) => ({
    child,
    'pregnant-or-recent-birth': pregnant,
    'surgery-lately': operated,
    // The screen for a child has asked them by then.
    ...(child === 'yes' && { 'fever-or-ill': 'no' as const, 'new-weakness': 'no' as const }),
    // The screen after surgery has asked it by then.
    ...(pregnant === 'no' && { 'pain-spreads': 'no' as const }),
  }))
  .filter((person) => person['pregnant-or-recent-birth'] !== 'no' || person['surgery-lately'] !== 'no');
const inWords = /^[a-z]+(-[a-z]+|-\d+)*$/;
const places = all.flatMap((question) => (question.kind === 'choice' && question.id === 'place' ? (question.groups[0]?.options ?? []) : []));

describe('the protocol', () => {
  it('has questions, rules and places to look at', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(levelRules.length).toBeGreaterThan(100);
    expect(places.length).toBe(14);
  });

  it.each([
    ['question', all.map(({ id }) => id)],
    ['rule', rules.map(({ id }) => id)],
    ['finding', [...asserted]],
    ['source', Object.keys(sources)],
  ])('names each %s once, in words', (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !inWords.test(id) && !/^\d+-to-\d+-/.test(id))).toEqual([]);
  });

  it('asks at most eight items on a screen, each once', () => {
    for (const question of all) {
      if (question.kind !== 'items') continue;
      for (const person of sorts) expect(askedOf(question, person)?.items.length ?? 0, question.id).toBeLessThanOrEqual(8);
      expect(new Set(question.items).size, question.id).toBe(question.items.length);
    }
  });

  it('has a screen for every place but the way out', () => {
    const screens = places.filter(({ id }) => id !== 'something-else').map(({ id }) => `${id}-screen`);
    expect(screens.filter((id) => !all.some((question) => question.id === id && question.kind === 'items'))).toEqual([]);
  });

  it('asserts every finding that a rule reads', () => expect([...read].filter((finding) => !asserted.has(finding))).toEqual([]));

  it('reads every finding in a rule, or says what else it is for', () => {
    expect([...asserted].filter((finding) => !read.has(finding) && !(finding in notForRules))).toEqual([]);
    expect(Object.keys(notForRules).filter((finding) => read.has(finding) || !asserted.has(finding))).toEqual([]);
  });

  it('cites a listed source in every rule, and lists no source that nobody cites', () => {
    const cited = new Set<string>([...rules, ...recheckRules].map(({ source }) => source));
    expect([...cited].filter((id) => !(id in sources))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('says *no* only about findings that every adult is asked', () => {
    const everyAdult = new Set(
      ['about-you', 'safety', 'along-with-it', 'how-long', 'pain', 'function-and-course', 'suitability'].flatMap((id) =>
        all.filter((question) => question.id === id).flatMap((question) => [...findingsOf(question)]),
      ),
    );
    const denied = (when: unknown): readonly string[] => {
      if (typeof when !== 'object' || when === null) return [];
      if ('no' in when && Array.isArray(when.no)) return when.no;
      return Object.values(when).flatMap((part) => (Array.isArray(part) ? part.flatMap(denied) : []));
    };
    const names = careRules.flatMap(({ when }) => denied(when));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((finding) => !everyAdult.has(finding))).toEqual([]);
  });
});
