import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { connect } from '../../machines/triage.connect.ts';
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { evaluate, findingsRead } from '../../src/rules/evaluate.ts';
import type { Findings, FindingValue } from '../../src/vocabulary/finding.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import { guidanceLines } from './guidance-lines.ts';
import { aboutNoAnswer, careBounds, minimumLevels, notExpressible } from './minimum-levels.ts';
import { answerFrom, replay } from './replay.ts';
import type { AnswerList } from './replay.ts';
import { witnesses } from './witnesses.ts';

const all: readonly Question[] = questions;
const groupsOf = (id: string) => all.flatMap((question) => (question.kind === 'choice' && question.id === id ? question.groups : []));
const optionsOf = (id: string) => groupsOf(id)[0]?.options.map((option) => option.id) ?? [];
const itemsOf = (id: string) => all.flatMap((question) => (question.kind === 'items' && question.id === id ? question.items : []));

/** The option of a group that says most of what is wanted, if any says something of it. */
function optionSaying({ options }: OptionGroup, wanted: readonly string[]): string | undefined {
  const saying = (asserts: readonly string[] = []) => asserts.filter((finding) => wanted.includes(finding)).length;
  const best = [...options].sort((a, b) => saying(b.asserts) - saying(a.asserts))[0];
  return best && saying(best.asserts) > 0 ? best.id : undefined;
}

/** Lists of answers that may assert all of these findings: what they need, at each place and in each branch, likeliest first. */
function* listsFor(wanted: readonly string[]): Generator<AnswerList> {
  const items = new Map<string, FindingValue>(wanted.map((finding) => [finding, 'yes']));
  const needed = new Map(
    all.flatMap((question) => {
      if (question.kind !== 'choice') return [];
      const options = question.groups.flatMap((group) => optionSaying(group, wanted) ?? []);
      return options.length > 0 ? [[question.id, options] as const] : [];
    }),
  );
  const band = all
    .flatMap((question) => (question.kind === 'scale' ? question.bands : []))
    .find(({ asserts }) => asserts.some((finding) => wanted.includes(finding)));
  const onScreen = (place: string) => itemsOf(`${place}-screen`).filter((item) => wanted.includes(item)).length;
  const places = needed.get('place') ?? [...optionsOf('place')].sort((a, b) => onScreen(b) - onScreen(a));
  const concerns = needed.get('concern') ?? optionsOf('concern');
  for (const place of places) {
    for (const concern of concerns) {
      const chosen = new Map<string, readonly string[]>([...needed, ['place', [place]], ['concern', [concern]]]);
      yield { chosen, items, scale: band?.to };
    }
  }
}

/** What opens the questions that not everybody is asked. */
const openedBy: Readonly<Record<string, string>> = {
  'child-screen': 'child',
  'pregnancy-screen': 'pregnant-or-recent-birth',
  'nerve-course': 'tingling-at-times',
};

/** The findings, and those that open the questions which ask for them. */
const withOpeners = (wanted: readonly string[]) => [
  ...wanted,
  ...Object.entries(openedBy).flatMap(([id, opener]) =>
    all.some((question) => question.id === id && findingsOf(question).some((finding) => wanted.includes(finding))) ? [opener] : [],
  ),
];

const reachedBefore = new Map<string, boolean>();

/** Whether some conversation answers yes to every one of these findings. */
function canBeReached(wanted: readonly string[]): boolean {
  const key = [...wanted].sort().join(' ');
  const known = reachedBefore.get(key);
  if (known !== undefined) return known;
  for (const list of listsFor(withOpeners(wanted))) {
    const { findings } = replay(list).position.context;
    if (!evaluateAll(wanted, findings)) continue;
    reachedBefore.set(key, true);
    return true;
  }
  reachedBefore.set(key, false);
  return false;
}

const evaluateAll = (wanted: readonly string[], findings: Findings) => evaluate({ all: wanted }, findings) === 'yes';

const known = new Set(all.flatMap((question) => [...findingsOf(question)]));
/** The Emergency button is on every screen, and is not a question that is asked. */
const byButton = new Set(['asked-for-emergency-help']);

describe('the table of minimums', () => {
  it('has a row, or a reason for having none, for every line of the guidance', () => {
    const covered = new Set<string>([...minimumLevels, ...careBounds, ...notExpressible].map(({ line }) => line));
    expect(guidanceLines.length).toBeGreaterThan(80);
    expect(guidanceLines.filter((line) => !covered.has(line) && !(line in aboutNoAnswer))).toEqual([]);
    expect(guidanceLines.filter((line) => covered.has(line) && line in aboutNoAnswer)).toEqual([]);
  });

  it('takes nothing but types from the sources, and no source takes anything from it', () => {
    const own = readFileSync(resolve(import.meta.dirname, 'minimum-levels.ts'), 'utf8');
    expect(own.match(/^import (?!type\b)/gm)).toBeNull();
    const root = resolve(import.meta.dirname, '../..');
    const files = ['src', 'machines', 'widget'].flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => readFileSync(resolve(root, file), 'utf8').includes('minimum-levels'))).toEqual([]);
  });

  it.each([...minimumLevels, ...careBounds].map((row, index) => [`${index} ${row.line}`, row] as const))(
    'can be reached, each finding of each row: %s',
    (_, { when }) => {
      expect(findingsRead(when).filter((finding) => !known.has(finding))).toEqual([]);
      const unreached = new Set(findingsRead(when).filter((finding) => !byButton.has(finding)));
      for (const witness of witnesses(when)) {
        if (!witness.some((finding) => unreached.has(finding))) continue;
        if (canBeReached(witness)) for (const finding of witness) unreached.delete(finding);
      }
      expect([...unreached]).toEqual([]);
    },
  );
});

const wishes = [...itemsOf('tension'), 'wants-hands-on-care', 'wants-exercises-or-plan', 'can-come-several-times', 'prefers-care-at-home'];

/** A conversation in which the list's answers are given and chance gives the others. */
function converse(list: AnswerList, picks: readonly number[]): Conversation {
  let conversation = startConversation();
  for (let at = 0; ; at += 1) {
    const id = currentQuestion(conversation);
    if (!id) return conversation;
    const question = questionOf(id);
    const pick = picks[at % picks.length] ?? 0;
    conversation = give(conversation, id, answerFrom(chance(list, question, pick), question));
  }
}

/** The list, with one more answer to this question, or a few more items on it, for what the list leaves open. */
function chance(list: AnswerList, question: Question, pick: number): AnswerList {
  if (['welcome', 'about-you', 'place', 'concern'].includes(question.id)) return list;
  if (question.kind === 'scale') return list.scale === undefined ? { ...list, scale: pick % 9 } : list;
  if (question.kind === 'choice') {
    if (list.chosen.has(question.id)) return list;
    const options = question.groups.map(({ options: offered }) => offered[pick % offered.length]?.id ?? '');
    return { ...list, chosen: new Map([...list.chosen, [question.id, options]]) };
  }
  // Only wishes and tension are left to chance: with red flags among them, few conversations would end with a care.
  const asked = wishes.filter((item, index) => question.items.includes(item) && ((pick >> index) & 1) === 1);
  return { ...list, items: new Map([...asked.map((item) => [item, 'yes'] as const), ...list.items]) };
}

describe('a care that a line forbids is never chosen', () => {
  const bounded = careBounds.flatMap(({ when, never, line }) =>
    witnesses(when).flatMap((witness) => {
      const lists = [...listsFor(withOpeners(witness))].slice(0, 16).filter((list) => evaluateAll(witness, replay(list).position.context.findings));
      return lists.length > 0 ? [[`${line}: ${witness.join(' + ')}`, when, never, lists] as const] : [];
    }),
  );

  it('with conversations to look at', () => expect(bounded.length).toBeGreaterThan(careBounds.length));

  it.each(bounded)('%s', (_, when, never, lists) => {
    let held = 0;
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(fc.nat(4095), { minLength: 14, maxLength: 14 }), (list, picks) => {
        const conversation = converse(list, picks);
        if (evaluate(when, conversation.position.context.findings) !== 'yes') return;
        held += 1;
        expect(never).not.toContain(connect(conversation).assessment?.disposition);
      }),
      { numRuns: 150 },
    );
    expect(held).toBeGreaterThan(5);
  });
});
