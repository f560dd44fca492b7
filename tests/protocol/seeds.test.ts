import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf, ruleBook } from '../../machines/protocol-book.ts';
import { connect } from '../../machines/triage.connect.ts';
import { cautionRules } from '../../src/protocol/index.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { PlannedDisposition } from '../../src/vocabulary/care-plan.ts';
import { generalPlan } from '../../src/wording/en/general-plan.ts';
import { plans } from '../../tools/every-plan.ts';
import { harmless, readAnswers, replay, unusedIn } from '../../tools/answers/replay.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/seeds.md'), 'utf8');

/** One row of a table of facts: seed, fact, entries, answers. */
const rows = page.split('\n').flatMap((line) => {
  const cells = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [seed = '', fact = '', entries = '', answers = ''] = cells;
  return cells.length === 4 && /^\d{3}$/.test(seed) ? [{ seed, fact, entries: entries.split(/;\s*/), answers }] : [];
});

/** The questions, items and options that were on screen. */
function askedIn({ answered }: Conversation): readonly string[] {
  return answered.flatMap(({ question: id }) => {
    const question = questionOf(id);
    if (question.kind === 'items') return [id, ...question.items];
    if (question.kind === 'scale') return [id];
    return [id, ...question.groups.flatMap((group) => group.options.map((option) => `${id}/${option.id}`))];
  });
}

/** The rules that held, whether or not they decided. */
function firedIn(conversation: Conversation): readonly string[] {
  const { assessment } = connect(conversation);
  return assessment ? [...assessment.fired.filter(({ certain }) => certain).map(({ id }) => id), assessment.decidedBy] : [];
}

const isPlanned = (disposition: string | undefined): disposition is PlannedDisposition =>
  disposition !== undefined && disposition in generalPlan.shownWith;
const withSelfMassage: readonly PlannedDisposition[] = ['self-care', 'massage', 'combined'];

/** Self-massage is withheld where a caution says so, or may. */
const isWithheld = ({ position }: Conversation) =>
  cautionRules.some(({ caution, when }) => caution !== 'ask-your-team' && evaluate(when, position.context.findings) !== 'no');

/** The topics and comparisons that go with the disposition, and the parts of the place’s own plan. */
function shownIn(conversation: Conversation): readonly string[] {
  const disposition = connect(conversation).assessment?.disposition;
  if (!isPlanned(disposition)) return [];
  const { topics, comparisons } = generalPlan.shownWith[disposition];
  const answer = conversation.answered.find(({ question }) => question === 'place')?.answer;
  const place = answer?.kind === 'choice' ? (answer.chosen[0] ?? '') : '';
  const plan = Object.entries(plans).find(([id]) => id === place)?.[1];
  const parts = Object.entries(plan?.byDisposition[disposition] ?? {}).flatMap(([part, lines]) => (lines.length > 0 ? [`${place}/${part}`] : []));
  const ownHands = plan && withSelfMassage.includes(disposition) && !isWithheld(conversation) ? [`${place}/selfMassage`] : [];
  return [...topics, ...comparisons, ...parts, ...ownHands];
}

const found: Readonly<Record<string, (conversation: Conversation) => readonly string[]>> = { asked: askedIn, fired: firedIn, shown: shownIn };

describe('the table of seed facts', () => {
  it('is read, with facts of all five seeds', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const seed of ['000', '001', '002', '003', '004']) expect(rows.filter((row) => row.seed === seed).length).toBeGreaterThan(10);
    expect(page.split('\n').filter((line) => /^\| \d{3} \|/.test(line)).length).toBe(rows.length + 5);
    expect(new Set(rows.map(({ seed, fact }) => seed + fact)).size).toBe(rows.length);
  });

  it('says how the other questions are answered', () => expect(page).toContain(`    ${harmless}\n`));

  it('names rules that exist, so that a renamed one is noticed by its name', () => {
    const ids = new Set<string>([...ruleBook.levelRules, ...ruleBook.doorRules, ...ruleBook.careRules].map(({ id }) => id));
    const named = rows.flatMap(({ entries }) => entries.flatMap((entry) => (entry.startsWith('fired ') ? [entry.slice(6)] : [])));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('shows every topic and comparison of the general plan to somebody', () => {
    const shown = new Set(rows.flatMap(({ entries }) => entries));
    const named = [...Object.keys(generalPlan.topics), ...Object.keys(generalPlan.comparisons)].filter((id) => id !== 'seen-today');
    expect(named.filter((id) => !shown.has(`shown ${id}`))).toEqual([]);
  });
});

describe('a seed fact is found in the protocol', () => {
  it.each(rows)('$seed: $fact', ({ entries, answers }) => {
    const list = readAnswers(answers);
    const conversation = replay(list);
    expect(unusedIn(list, conversation)).toEqual([]);
    for (const entry of entries) {
      const [how = '', what = ''] = entry.split(' ');
      expect(found[how]?.(conversation) ?? [`"${how}" is not a way to be found`], connect(conversation).assessment?.disposition).toContain(what);
    }
  });
});
