/** The chart as states that know their parents and their targets: what the runner, the progress and the order of questions read. */
import type { QuestionId } from '../src/protocol/index.ts';
import { triageChart } from './triage.chart.ts';

/** A guard by its name, with the parameters that it takes. */
export type GuardOf = string | { readonly type: string; readonly params: unknown };

export interface Way {
  readonly guard?: GuardOf;
  readonly actions?: 'recordAnswer';
  readonly target: string;
}
type Ways = Way | readonly Way[] | string | undefined;

/** One state as the chart writes it. */
interface Written {
  readonly initial?: string;
  readonly type?: 'final';
  readonly tags?: readonly string[];
  readonly meta?: { readonly question: QuestionId };
  readonly always?: Ways;
  readonly on?: { readonly 'answer.given': Way };
  readonly onDone?: Ways;
  readonly states?: Readonly<Record<string, Written>>;
}

export interface ChartState {
  /** As XState names it: `triage.interview.place`. */
  readonly id: string;
  readonly parent: ChartState | undefined;
  readonly written: Written;
  readonly states: ReadonlyMap<string, ChartState>;
}

function grow(written: Written, id: string, parent?: ChartState): ChartState {
  const states = new Map<string, ChartState>();
  const state: ChartState = { id, parent, written, states };
  for (const [key, child] of Object.entries(written.states ?? {})) states.set(key, grow(child, `${id}.${key}`, state));
  return state;
}

export const chart = grow(triageChart, 'triage');

/** `#triage.result` is a state of the root, `.emergency` one's own, `place` a sibling. */
export function targetOf(from: ChartState, target: string): ChartState {
  const home = target.startsWith('#triage.') ? chart : target.startsWith('.') ? from : from.parent;
  const state = home?.states.get(target.slice(target.lastIndexOf('.') + 1));
  if (!state) throw new Error(`Signpost chart: ${from.id} has no target "${target}".`);
  return state;
}

/** The state in which entering this one comes to rest. */
export function innermost(state: ChartState): ChartState {
  const { initial } = state.written;
  return initial === undefined ? state : innermost(targetOf(state, `.${initial}`));
}

export function waysOf(written: Ways): readonly Way[] {
  if (written === undefined) return [];
  return typeof written === 'string' ? [{ target: written }] : 'target' in written ? [written] : written;
}
