import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../machines/triage.connect.ts';
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { evaluate, findingsRead } from '../../src/rules/evaluate.ts';
import type { Findings, FindingValue } from '../../src/vocabulary/finding.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import { guidanceLines } from './guidance-lines.ts';
import { aboutNoAnswer, careBounds, minimumLevels } from './minimum-levels.ts';
import { readAnswers, replay } from './replay.ts';
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
      if (question.kind === 'scale') return [];
      const options = (question.groups ?? []).flatMap((group) => optionSaying(group, wanted) ?? []);
      return options.length > 0 ? [[question.id, options] as const] : [];
    }),
  );
  const band = all
    .flatMap((question) => (question.kind === 'scale' ? question.bands : []))
    .find(({ asserts }) => asserts.some((finding) => wanted.includes(finding)));
  const onScreen = (place: string) => itemsOf(`${place}-screen`).filter((item) => wanted.includes(item)).length;
  const needsPlace = needed.get('place')?.filter((id) => optionsOf('place').includes(id)) ?? [];
  const places = needsPlace.length > 0 ? needsPlace : [...optionsOf('place')].sort((a, b) => onScreen(b) - onScreen(a));
  const concerns = needed.get('concern') ?? optionsOf('concern');
  for (const place of places) {
    for (const concern of concerns) {
      const chosen = new Map<string, readonly string[]>([...needed, ['place', [place]], ['concern', [concern]]]);
      yield { chosen, items, scale: band?.to };
    }
  }
}

/** Each list as it is, then said of something old: what is new can settle a level before the course is asked. */
function* longStanding(lists: Iterable<AnswerList>): Generator<AnswerList> {
  for (const list of lists) {
    yield list;
    if (!list.chosen.has('how-long')) yield { ...list, chosen: new Map([...list.chosen, ['how-long', ['over-3-months']]]) };
  }
}

/** What opens the questions that not everybody is asked. */
const openedBy: Readonly<Record<string, string>> = {
  'child-screen': 'child',
  'pregnancy-screen': 'pregnant-or-recent-birth',
  'nerve-course': 'tingling-at-times',
};

/** Asked of people for whom none of these questions opens. */
const elsewhereAsked = (finding: string) => all.some((question) => !(question.id in openedBy) && findingsOf(question).includes(finding));

/** The findings, and those that open the questions which ask for them. */
const withOpeners = (wanted: readonly string[]) => [
  ...wanted,
  ...Object.entries(openedBy).flatMap(([id, opener]) =>
    all.some((question) => question.id === id && findingsOf(question).some((finding) => wanted.includes(finding) && !elsewhereAsked(finding)))
      ? [opener]
      : [],
  ),
];

const reachedBefore = new Map<string, boolean>();

/** Whether some conversation answers yes to every one of these findings. */
function canBeReached(wanted: readonly string[]): boolean {
  const key = [...wanted].sort().join(' ');
  const known = reachedBefore.get(key);
  if (known !== undefined) return known;
  for (const list of longStanding(listsFor(withOpeners(wanted)))) {
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
      const lists = [...listsFor(withOpeners(witness))].slice(0, 4).filter((list) => evaluateAll(witness, replay(list).position.context.findings));
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
