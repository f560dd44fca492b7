/** What the exploration has to know of a question before it asks it. */
import type { ChartState } from '../../machines/chart-states.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { reachable } from './model.ts';

/** The places that an answer names, the second by the name of the first. */
export function placesNamed(chosen: readonly string[]): readonly string[] {
  const question = questionOf('place');
  const groups = question.kind === 'choice' ? question.groups : [];
  const second = groups.flatMap(({ options }) => options).find(({ id, notWith }) => notWith && chosen.includes(id))?.notWith;
  return [chosen[0] ?? '', ...(second ? [second] : [])];
}

/** Whether what is asked depends on who is asked, beyond what has been settled. */
export const needsWhoItIs = (question: Exclude<Question, { kind: 'scale' }>) =>
  (question.groups ?? []).some(({ appliesWhen }) => appliesWhen) || (question.kind === 'items' && question.onlyWhen !== undefined);

/** The chart's questions, each after all that can come before it. */
export function inOrder(beginning: ChartState): readonly ChartState[] {
  const order: ChartState[] = [];
  const visit = (state: ChartState) => {
    if (order.includes(state)) return;
    for (const next of reachable.get(state) ?? []) if (next !== state && next.written.meta) visit(next);
    if (!order.includes(state)) order.push(state);
  };
  visit(beginning);
  return order.toReversed();
}
