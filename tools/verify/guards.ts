/**
 * The chart's guards, asked once for every way in which what they read can stand. The answer comes from the chart's own guard and the
 * findings of one conversation that stands so; all others that stand so share it.
 */
import type { GuardOf, ChartState } from '../../machines/chart-states.ts';
import { chart, waysOf } from '../../machines/chart-states.ts';
import { passes } from '../../machines/run-chart.ts';
import { everyState } from '../../machines/question-order.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import { height } from './model.ts';
import type { Watched } from './model.ts';
import type { Rows } from './rows.ts';

const levelNames: readonly (Level | undefined)[] = [undefined, undefined, 'doctor', 'urgent', 'emergency'];
/** No guard reads the event. */
const noEvent = { type: 'answer.given', question: 'welcome', answer: { kind: 'choice', chosen: [] } } as const;

/** What was put off and must be decided before a guard can answer. */
export class Due {
  readonly variable: number;
  constructor(variable: number) {
    this.variable = variable;
  }
}

interface Asked {
  /** The conditions that the guard reads, by their place among the live ones. */
  readonly reads: readonly number[];
  readonly known: Map<number, boolean>;
}

export class Guards {
  readonly #rows: Rows;
  readonly #asked = new Map<GuardOf, Asked>();
  /** How often the chart's own guards were asked. */
  consulted = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
    for (const state of everyState(chart)) {
      const guards = [...waysOf(state.written.always), ...(state.written.type === 'final' ? waysOf(state.parent?.written.onDone) : [])].flatMap(
        ({ guard }) => guard ?? [],
      );
      for (const guard of guards)
        if (!this.#asked.has(guard) || typeof guard !== 'string') this.#asked.set(guard, { reads: this.#readsAt(state, guard), known: new Map() });
    }
  }

  #readsAt(state: ChartState, guard: GuardOf): readonly number[] {
    if (guard === 'isEmergency') return [];
    // A guard without parameters stands in several states, and reads the same in each.
    if (typeof guard === 'string') return this.#rows.live.flatMap((one, index) => (one.kind === 'guard' && one.name === guard ? [index] : []));
    const isRead = (one: Watched) => (one.kind === 'guard' && one.states.has(state)) || (one.kind === 'raise' && one.states.has(state));
    return this.#rows.live.flatMap((one, index) => (isRead(one) ? [index] : []));
  }

  /** @throws Due when the answer hangs on something that was put off. */
  passes(guard: GuardOf | undefined, row: Uint16Array, findings: () => Findings): boolean {
    if (guard === undefined) return true;
    const level = row[0] as number;
    if (guard === 'isEmergency') return level === height.emergency;
    const asked = this.#asked.get(guard);
    if (!asked) throw new Error('A guard that the chart does not have.');
    let key = level;
    let matters = false;
    for (const index of asked.reads) {
      const one = this.#rows.live[index] as Watched;
      // Without a level nobody asks what could raise it, and one reason to ask is enough.
      const isRead: boolean = one.kind !== 'raise' || (level >= height.doctor && !matters);
      const due = isRead ? this.#rows.dueIn(row, index) : -1;
      if (due >= 0) throw new Due(due);
      const now: number = isRead ? this.#rows.now(row, index) : 0;
      key = key * 3 + now;
      matters ||= one.kind === 'raise' && now === 2;
    }
    const known = asked.known.get(key);
    if (known !== undefined) return known;
    this.consulted += 1;
    const answer = passes(guard, { answered: [], findings: findings(), level: levelNames[level] }, noEvent);
    asked.known.set(key, answer);
    return answer;
  }
}
