/**
 * Runs the triage chart in the visitor's browser: the part of XState that this chart uses, in its order of trying.
 * A test holds it to XState on every edge; `docs/decisions/0004` says why it exists.
 */
import type { QuestionId } from '../src/protocol/index.ts';
import { chart, innermost, targetOf, waysOf } from './chart-states.ts';
import type { ChartState, GuardOf, Way } from './chart-states.ts';
import { implementations, nothingAnswered } from './triage.implementations.ts';
import type { AnswerGiven, TriageContext } from './triage.types.ts';

type Guards = typeof implementations.guards;
/** Where a conversation stands in the chart. */
export interface Position {
  readonly state: ChartState;
  readonly context: TriageContext;
}

/** More eventless steps than the chart has states would be a loop, and would freeze the host page. */
const mostSteps = 100;

/** Whether a guard lets pass. */
type Ask = (guard: GuardOf | undefined) => boolean;

/** What a guard of the chart says of a moment. */
export function passes(guard: GuardOf | undefined, context: TriageContext, event: AnswerGiven): boolean {
  if (guard === undefined) return true;
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  // The chart's compiled type holds names and parameters together; here they are data.
  const ask = implementations.guards[type as keyof Guards] as ((moment: object, params: unknown) => boolean) | undefined;
  if (!ask) throw new Error(`Signpost chart: there is no guard "${type}".`);
  return ask({ context, event }, params);
}

/** Where the first way that is open leads, looked for from a state outwards. */
function firstOpen(from: ChartState, waysAt: (state: ChartState) => readonly Way[], ask: Ask) {
  for (let state: ChartState | undefined = from; state; state = state.parent) {
    const way = waysAt(state).find(({ guard }) => ask(guard));
    if (way) return { way, to: innermost(targetOf(state, way.target)) };
  }
  return undefined;
}

const eventless = ({ written }: ChartState) => waysOf(written.always);
const onAnswer = ({ written }: ChartState) => waysOf(written.on?.['answer.given']);
/** What a finished state's parent does next; XState tries it after every eventless way. */
const onDone = ({ parent }: ChartState) => waysOf(parent?.written.onDone);

export const beginning: Position = { state: innermost(chart), context: nothingAnswered };

/** Where the chart stands after an answer: in the same position when it does not take it. */
export function step(position: Position, event: AnswerGiven): Position {
  const taken = firstOpen(position.state, onAnswer, (guard) => passes(guard, position.context, event));
  if (!taken) return position;
  const context = taken.way.actions ? implementations.actions.recordAnswer({ context: position.context, event }) : position.context;
  return { state: comeToRest(taken.to, (guard) => passes(guard, context, event)), context };
}

/** Where the chart comes to rest from a state that it has just entered. */
export function comeToRest(from: ChartState, ask: Ask): ChartState {
  let state = from;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const next = firstOpen(state, eventless, ask) ?? (state.written.type === 'final' ? doneFrom(state, ask) : undefined);
    if (!next) return state;
    state = next.to;
  }
  throw new Error(`Signpost chart: no end of eventless steps at ${state.id}.`);
}

function doneFrom(state: ChartState, ask: Ask) {
  const way = onDone(state).find(({ guard }) => ask(guard));
  return way && state.parent ? { way, to: innermost(targetOf(state.parent, way.target)) } : undefined;
}

export const questionAt = ({ state }: Position): QuestionId | undefined => state.written.meta?.question;
/** Whether the conversation has come to an ending. */
export const hasEnded = ({ state }: Position): boolean => state.written.tags?.includes('result') ?? false;
