/** The protocol and the chart in numbers: what has to be watched of the answers so that two conversations that look alike go on alike. */
import { askedWhile } from '../../machines/asked-while.ts';
import { chart } from '../../machines/chart-states.ts';
import type { ChartState } from '../../machines/chart-states.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { everyState, nextStates, questionsInChart } from '../../machines/question-order.ts';
import { careRules, cautionRules, doorRules, levelRules, questions } from '../../src/protocol/index.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import type { CareCondition } from '../../src/vocabulary/condition.ts';
import type { Care, Level } from '../../src/vocabulary/disposition.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import type { AnyCondition } from './formula.ts';
import { careBounds, minimumLevels } from '../../tests/protocol/minimum-levels.ts';
import type { MinimumLevel } from '../../tests/protocol/minimum-levels.ts';
import { witnesses } from '../answers/witnesses.ts';

/** How urgent, as a number. One stands for "no level, but only cares that begin with an assessment". */
export const height = { none: 0, assessment: 1, doctor: 2, urgent: 3, emergency: 4 } as const;
const heights: Readonly<Record<Level, number>> = { doctor: 2, urgent: 3, emergency: 4 };

/** What a rule for a level asks for when it is this true (0 no, 1 not sure, 2 yes): one lower when it is not sure. */
export const asks = (level: number, truth: number): number => (truth === 0 ? 0 : truth === 1 ? level - 1 : level);

interface Base {
  readonly name: string;
  readonly when: AnyCondition;
}

/** One condition that is followed through the chart. */
export type Watched = Base &
  (
    | { readonly kind: 'rule' | 'minimum'; readonly level: number }
    | { readonly kind: 'care'; readonly care: Care; readonly order: number }
    | { readonly kind: 'bound'; readonly never: readonly Care[] }
    | { readonly kind: 'door' }
    | { readonly kind: 'caution'; readonly isWithheld: boolean }
    /** Read by the chart itself; it matters while one of these states can still be entered. */
    | { readonly kind: 'guard'; readonly mode: 'yes' | 'maybe'; readonly states: ReadonlySet<ChartState> }
    /** The same, until this level stands. */
    | { readonly kind: 'raise'; readonly level: number; readonly states: ReadonlySet<ChartState> }
  );

const all: readonly Question[] = questions;
export const findingNames: readonly string[] = [...new Set(all.flatMap(findingsOf))];
export const findingNumbers: ReadonlyMap<string, number> = new Map(findingNames.map((finding, index) => [finding, index]));

const states = [...everyState(chart)];
/** The state in which a question is asked; this chart asks each in one state at the most for each branch. */
export const statesAsking = (question: QuestionId): readonly ChartState[] => states.filter(({ written }) => written.meta?.question === question);

/** Every state that can still be entered after this one. */
export const reachable: ReadonlyMap<ChartState, ReadonlySet<ChartState>> = new Map(
  states.map((state) => {
    const found = new Set<ChartState>();
    const queue = [...nextStates(state)];
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(...nextStates(next));
    }
    return [state, found] as const;
  }),
);

function guardsOf(state: ChartState): readonly Watched[] {
  const { always } = state.written;
  const ways = Array.isArray(always) ? always : always ? [always] : [];
  const done = state.written.type === 'final' && Array.isArray(state.parent?.written.onDone) ? state.parent.written.onDone : [];
  return [...ways, ...done].flatMap((way: { guard?: unknown }): Watched[] => {
    const guard = way.guard as { type: string; params: { finding?: string; appliesWhen?: CareCondition } } | string | undefined;
    const at = new Set(everyState(state));
    if (guard === 'onlyBooks' || guard === 'wantedOnlyToBook') {
      return [{ kind: 'guard', name: guard, when: 'wants-only-to-book', mode: 'yes', states: at }];
    }
    if (typeof guard !== 'object') return [];
    if (guard.params.finding) return [{ kind: 'guard', name: `found ${guard.params.finding}`, when: guard.params.finding, mode: 'yes', states: at }];
    const { appliesWhen } = guard.params;
    return appliesWhen ? [{ kind: 'guard', name: `applies ${state.id}`, when: appliesWhen, mode: 'maybe', states: at }] : [];
  });
}

function askingOf(question: QuestionId): readonly Watched[] {
  const at = new Set(statesAsking(question));
  const { kind, groups = [], ...rest } = { groups: undefined, ...questionOf(question) };
  const fromGroups = groups.flatMap(({ id, appliesWhen }): Watched[] =>
    appliesWhen ? [{ kind: 'guard', name: `group ${id}`, when: appliesWhen, mode: 'maybe', states: at }] : [],
  );
  const onlyWhen = kind === 'items' && 'onlyWhen' in rest ? Object.entries(rest.onlyWhen ?? {}) : [];
  const fromItems = onlyWhen.flatMap(([item, when]): Watched[] =>
    when ? [{ kind: 'guard', name: `item ${item}`, when, mode: 'maybe', states: at }] : [],
  );
  const table = askedWhile.get(question);
  const raises: Watched[] = table
    ? [
        { kind: 'raise', name: `${question} may find an emergency`, when: table.emergency, level: height.emergency, states: at },
        { kind: 'raise', name: `${question} may find something urgent`, when: table.urgent, level: height.urgent, states: at },
      ]
    : [];
  return [...fromGroups, ...fromItems, ...raises];
}

/** An item that several questions ask is asked once, so it matters whether it was. */
function askedAgain(): readonly Watched[] {
  return findingNames.flatMap((finding): Watched[] => {
    const asking = questionsInChart.filter((id) => {
      const question = questionOf(id);
      return question.kind === 'items' && question.items.includes(finding);
    });
    if (asking.length < 2) return [];
    return [{ kind: 'guard', name: `unasked ${finding}`, when: { unasked: finding }, mode: 'maybe', states: new Set(asking.flatMap(statesAsking)) }];
  });
}

/** The smallest sets of findings that make each level rule hold, with its level. */
const ruleWitnesses = levelRules.flatMap(({ level, when }) =>
  witnesses(when).map((findings) => ({ level: heights[level], findings: new Set<string>(findings) })),
);

/**
 * A minimum that a rule keeps by itself: whatever makes it hold makes a rule of its level hold, since neither knows a negation. It need
 * not be followed through the chart; that the chart ends at the level of its rules is followed.
 */
const isKeptByOneRule = ({ when, atLeast }: MinimumLevel) =>
  witnesses(when).every((needed) =>
    ruleWitnesses.some(({ level, findings }) => level >= heights[atLeast] && [...findings].every((finding) => needed.includes(finding))),
  );

export const keptByOneRule: readonly MinimumLevel[] = minimumLevels.filter(isKeptByOneRule);
const toFollow = minimumLevels.filter((minimum) => !keptByOneRule.includes(minimum));

export const watched: readonly Watched[] = [
  ...levelRules.map(({ id, level, when }): Watched => ({ kind: 'rule', name: id, level: heights[level], when })),
  ...toFollow.map(({ line, atLeast, when }, index): Watched => ({ kind: 'minimum', name: `${index} ${line}`, level: heights[atLeast], when })),
  ...careRules.map(({ id, care, when }, order): Watched => ({ kind: 'care', name: id, care, order, when })),
  ...careBounds.map(({ line, never, when }): Watched => ({ kind: 'bound', name: line, never, when })),
  ...doorRules.map(({ id, when }): Watched => ({ kind: 'door', name: id, when })),
  ...cautionRules.map(({ id, caution, when }): Watched => ({ kind: 'caution', name: id, isWithheld: caution !== 'ask-your-team', when })),
  ...states.flatMap(guardsOf),
  ...questionsInChart.flatMap(askingOf),
  ...askedAgain(),
];
