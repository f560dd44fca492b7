/** Which questions can come after which, whatever is answered: read from the chart. */
import type { QuestionId } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { findingsAffirmed, findingsRead } from '../src/rules/evaluate.ts';
import { questionOf } from './protocol-book.ts';
import type { CareCondition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { Question } from '../src/vocabulary/question.ts';
import type { PassedOverParams } from './ask.ts';
import { allOf, anyOf, broughtUpBy, never, replaced, unless } from './condition-algebra.ts';
import { chart, innermost, targetOf, waysOf } from './chart-states.ts';
import type { ChartState, Way } from './chart-states.ts';

const ancestors = ({ parent }: ChartState): readonly ChartState[] => (parent ? [parent, ...ancestors(parent)] : []);

/** The states that can come next, whatever is answered. */
export function nextStates(state: ChartState): readonly ChartState[] {
  const { always, on, type } = state.written;
  const own = [...waysOf(always), ...waysOf(on?.['answer.given'])].map(({ target }) => targetOf(state, target));
  const above = ancestors(state).flatMap((ancestor) => waysOf(ancestor.written.always).map(({ target }) => targetOf(ancestor, target)));
  const { parent } = state;
  const done = parent && type === 'final' ? waysOf(parent.written.onDone).map(({ target }) => targetOf(parent, target)) : [];
  return [...own, ...above, ...done].map(innermost);
}

function statesAfter(state: ChartState): ReadonlySet<ChartState> {
  const found = new Set<ChartState>();
  const queue = [...nextStates(state)];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...nextStates(next));
  }
  return found;
}

const questionsIn = (states: Iterable<ChartState>) => [...new Set([...states].flatMap(({ written }) => written.meta?.question ?? []))];

/** A state and all inside it. */
export function* everyState(state: ChartState): Generator<ChartState> {
  yield state;
  for (const child of state.states.values()) yield* everyState(child);
}

const asking = [...everyState(chart)].filter(({ written }) => written.meta);

/** Every question that the chart asks by itself. */
export const questionsInChart: readonly QuestionId[] = questionsIn(asking);

const after = new Map(
  questionsInChart.map((question) => {
    const states = asking.filter(({ written }) => written.meta?.question === question);
    return [question, questionsIn(states.flatMap((state) => [...statesAfter(state)]))] as const;
  }),
);

/** The questions that may come after this one on some path. */
export const questionsAfter = (question: QuestionId): readonly QuestionId[] => after.get(question) ?? [];

/** The questions that may come before this one, for somebody who is asked both. */
export const questionsBefore = (question: QuestionId): readonly QuestionId[] =>
  questionsInChart.filter((id) => questionsAfter(id).includes(question) && !excludes(id, question) && !excludes(question, id));

/** One question is for whom something holds or may hold, the other only for whom it was denied. */
function excludes(one: QuestionId, other: QuestionId): boolean {
  const affirmed = findingsAffirmed(appliesWhen(one));
  return affirmed.length === 1 && deniedIn(appliesWhen(other)).some((finding) => affirmed.includes(finding));
}

const deniedIn = (when: CareCondition): readonly string[] =>
  typeof when === 'string' || 'any' in when ? [] : 'no' in when ? when.no : when.all.flatMap(deniedIn);

const appliesAt = ({ written }: ChartState): CareCondition => {
  const [way] = waysOf(written.always);
  const params = typeof way?.guard === 'object' ? (way.guard.params as PassedOverParams) : undefined;
  return params?.appliesWhen ?? { all: [] };
};

function appliesWhen(question: QuestionId): CareCondition {
  const [state] = asking.filter(({ written }) => written.meta?.question === question);
  return state ? appliesAt(state) : { all: [] };
}

/** The finding that a way is chosen for. */
const chosenFor = ({ guard }: Way): readonly string[] =>
  typeof guard === 'object' && guard.type === 'found' ? [(guard.params as { readonly finding: string }).finding] : [];

/** Ways are tried in order: one is taken for what it is chosen for, unless one before it is. */
const waysIn = [...everyState(chart)].flatMap((from) =>
  [from.written.always, from.written.onDone, from.written.on?.['answer.given']].map(waysOf).flatMap((ways) =>
    ways.map((way, at) => ({
      to: targetOf(from, way.target),
      when: allOf([
        ...chosenFor(way),
        ...ways
          .slice(0, at)
          .flatMap(chosenFor)
          .map((finding) => unless(finding)),
      ]),
    })),
  ),
);

/** When a state is entered, as far as the findings say that lead to it and to the states around it. */
function enteredWhen(state: ChartState): OpenCondition {
  const ways = waysIn.filter(({ to }) => to === state).map(({ when }) => when);
  return allOf([...(ways.length > 0 ? [anyOf(ways)] : []), ...(state.parent ? [enteredWhen(state.parent)] : [])]);
}

/** The findings of which somebody may be not sure. */
export const mayBeUnsure: ReadonlySet<string> = new Set(
  questionsInChart
    .map(questionOf)
    .flatMap((question: Question) => [
      ...(question.kind === 'items' ? question.items : []),
      ...('groups' in question ? (question.groups ?? []) : []).flatMap(({ options }) => options.flatMap(({ leavesOpen = [] }) => leavesOpen)),
    ]),
);

const reached = new Map(
  questionsInChart.map((question) => {
    const states = asking.filter(({ written }) => written.meta?.question === question);
    return [question, anyOf(states.map((state) => allOf([enteredWhen(state), broughtUpBy(appliesAt(state), mayBeUnsure)])))] as const;
  }),
);

/** When a question comes up on the way that earlier answers have chosen. */
export const reachedWhen = (question: QuestionId): OpenCondition => reached.get(question) ?? never;

/** Later questions on whose coming up this one has a say, each with when it comes up although this one is not asked. */
export function questionsRoutedBy(question: QuestionId): readonly { readonly id: QuestionId; readonly anyway: OpenCondition }[] {
  const chooses = findingsOf(questionOf(question));
  return questionsAfter(question).flatMap((id) => {
    const comes = reachedWhen(id);
    if (!findingsRead(comes).some((finding) => chooses.includes(finding))) return [];
    return { id, anyway: replaced(comes, (finding) => (chooses.includes(finding) ? never : finding)) };
  });
}
