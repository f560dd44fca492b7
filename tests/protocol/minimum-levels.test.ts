import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../machines/triage.connect.ts';
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { evaluate, findingsRead } from '../../src/rules/evaluate.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { guidanceLines } from './guidance-lines.ts';
import { aboutNoAnswer, careBounds, minimumLevels } from './minimum-levels.ts';
import { readAnswers, replay } from '../../tools/answers/replay.ts';
import type { AnswerList } from '../../tools/answers/replay.ts';
import { listsFor, longStanding } from '../../tools/answers/lists-for.ts';
import { witnesses } from '../../tools/answers/witnesses.ts';

const all: readonly Question[] = questions;
const reachedBefore = new Map<string, boolean>();

/** Whether some conversation answers yes to every one of these findings. */
function canBeReached(wanted: readonly string[]): boolean {
  const key = [...wanted].sort().join(' ');
  const known = reachedBefore.get(key);
  if (known !== undefined) return known;
  for (const list of longStanding(listsFor(wanted))) {
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
    const covered = new Set<string>([...minimumLevels, ...careBounds].map(({ line }) => line));
    expect(guidanceLines.length).toBeGreaterThan(80);
    expect(guidanceLines.filter((line) => !covered.has(line) && !(line in aboutNoAnswer))).toEqual([]);
    expect(guidanceLines.filter((line) => covered.has(line) && line in aboutNoAnswer)).toEqual([]);
  });

  it('takes nothing but types from the sources, and no source takes anything from it', () => {
    const own = readFileSync(resolve(import.meta.dirname, 'minimum-levels.ts'), 'utf8');
    expect(own.match(/^import (?!type\b)/gm)).toBeNull();
    const root = resolve(import.meta.dirname, '../..');
    const files = ['src', 'machines', 'widget'].flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`),
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

/** What else a visitor may say who ends with a care: tension and wishes, how long, how bad, how far it stops them. */
const elsewise: readonly AnswerList[] = [
  '',
  'tick muscles-tight prefers-care-at-home',
  'tick muscles-tight wants-hands-on-care',
  'tick stress-or-poor-sleep upkeep-between-appointments',
  'tick muscles-tight wants-hands-on-care wants-exercises-or-plan',
].flatMap((wishes) =>
  ['3-to-13-days', '1-to-3-months'].flatMap((duration) =>
    [
      'pain 2; function-and-course all-of-it same',
      'pain 6; function-and-course most-of-it better',
      'pain 2; function-and-course some-of-it same',
    ].map((impact) => readAnswers(`${wishes}; how-long ${duration}; ${impact}`)),
  ),
);

/** The second list, except where the first one says otherwise. */
const joined = (first: AnswerList, second: AnswerList): AnswerList => ({
  chosen: new Map([...second.chosen, ...first.chosen]),
  items: new Map([...second.items, ...first.items]),
  scale: first.scale ?? second.scale,
});

describe('a care that a line forbids is never chosen', () => {
  const bounded = careBounds.flatMap(({ when, never, line }) =>
    witnesses(when).flatMap((witness) => {
      // At the likeliest place: in the last branches that can say so, where tension and what was tried are asked.
      const lists = [...listsFor(witness)].slice(0, 4).filter((list) => evaluateAll(witness, replay(list).position.context.findings));
      return [[`${line}: ${witness.join(' + ')}`, witness, never, lists.slice(-2)] as const];
    }),
  );

  it.each(bounded)('%s', (_, witness, never, lists) => {
    const ends = lists
      .flatMap((list) => elsewise.map((more) => replay(joined(list, more))))
      .filter(({ position }) => evaluateAll(witness, position.context.findings))
      .map((conversation) => connect(conversation).assessment?.disposition);
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter((disposition) => never.some((care) => care === disposition))).toEqual([]);
  });
});
