/** What an exploration of the chart has found. */
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Count } from './count.ts';
import type { Graph } from './graph.ts';
import type { Stories } from './known.ts';
import type { Numbers } from './numbers.ts';
import type { Rows } from './rows.ts';

/** One way of ending: how many answer sequences end so, after how many questions. `ending` is the disposition and what of the plan hangs on the answers. */
export interface Tally {
  readonly ending: string;
  readonly questions: number;
  readonly sequences: Count;
}

/** A conversation to be repeated by the real chart: what is known, and where the exploration says that it leads. */
export interface Sample {
  readonly findings: Findings;
  readonly ending: string;
  readonly questions: number;
}

export interface Explored {
  readonly rows: Rows;
  readonly graph: Graph;
  readonly root: number;
  /** Nodes that wait for each question. */
  readonly waitingFor: ReadonlyMap<string, Numbers>;
  readonly tallies: readonly Tally[];
  readonly violations: readonly string[];
  /** Names of doors and cares that decided somewhere. */
  readonly decided: ReadonlySet<string>;
  /** The most questions before an emergency that a screen of warning signs found. */
  readonly longestToScreenedEmergency: number;
  /** How often the chart's own guards were asked. */
  readonly consulted: number;
  readonly samples: readonly Sample[];
  readonly stories: Stories;
}
