/** A state of the exploration as a row of numbers: what has been asked so far, told only by what can still make a difference. */
import { questionOf } from '../../machines/protocol-book.ts';
import type { ChartState } from '../../machines/chart-states.ts';
import { chart, innermost } from '../../machines/chart-states.ts';
import { place } from '../../src/protocol/questions/place.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { Askable } from './askable.ts';
import { CareConditions } from './care-conditions.ts';
import { Formulas, said } from './formula.ts';
import { Numbering } from './numbering.ts';
import { countPutOff, decided, forgetUnwanted, heads, putOff, want, wantNone } from './put-off.ts';
import { deadAt, isStrict, strictAt } from './strictness.ts';
import { asks, findingNumbers, height, reachable, watched } from './model.ts';
import type { Watched } from './model.ts';
import { variables } from './variables.ts';
import type { Variable } from './variables.ts';

/** The places that may be named. */
export type Places = readonly PlaceId[];

/** The variable that each finding is, if it is an item. */
const variableOf: readonly (Variable | undefined)[] = [...findingNumbers.values()].map((number) =>
  variables.find(({ finding }) => finding === number),
);

const formulas = new Formulas(findingNumbers);
const [
  {
    groups: [{ options: where }],
  },
] = place;

export class Rows {
  readonly places: Places;
  /** Which of all conditions can still come out either way here, in the order of a row. */
  readonly live: readonly Watched[];
  readonly width: number;
  readonly beginning: ChartState = innermost(chart);
  /** The first row: nothing answered. */
  readonly first: Uint16Array;
  /** Cares that hold whatever is answered, by their order. */
  readonly certainCare: number;
  readonly #numbering: Numbering;
  readonly #readers: readonly Int32Array[];
  /** Conditions for which *not sure* is as good as yes. */
  readonly #maybes: Uint8Array;
  readonly #strictAt: Uint8Array;
  readonly #deadAt: Uint8Array;
  /** By item: where a row tells whether it has been asked. */
  readonly #unasked: ReadonlyMap<string, number>;
  readonly #ruleIndices: readonly number[];
  readonly #cares: CareConditions;
  readonly #levels: Uint8Array;
  readonly #raises: Uint8Array;
  readonly #askable: Askable;
  readonly #leaving = new Map<string, { readonly findings: readonly number[]; readonly dead: readonly number[] }>();
  /** Of each live condition: 1 when it was seen to hold, or to hold perhaps. */
  readonly seen: Uint8Array;
  /** Conditions that say something of the care. */
  readonly #decides: Uint8Array;
  #isUndecided = false;

  constructor(places: Places) {
    this.places = places;
    this.#askable = new Askable(places);
    const askable = this.#askable.from(this.beginning);
    const never = [...findingNumbers.values()].filter((finding) => !askable.has(finding));
    const denied = findingsOf(questionOf('place')).filter((finding) => !this.#isChosen(finding));
    const begun = watched.map((one) => {
      let formula = formulas.of(one.when);
      for (const finding of never) formula = formulas.after(formula, finding, said.never);
      for (const finding of denied) formula = formulas.after(formula, findingNumbers.get(finding) ?? -1, said.no);
      return { one, formula: isStrict(one) ? formulas.strict(formula) : formula };
    });
    const open = begun.filter(({ formula }) => formula > Formulas.yes);
    this.live = open.map(({ one }) => one);
    this.certainCare = Math.min(...begun.flatMap(({ one, formula }) => (one.kind === 'care' && formula === Formulas.yes ? one.order : [])));
    // Rows are compared by twos.
    this.width = (heads + this.live.length + 1) & ~1;
    this.first = new Uint16Array(this.width);
    this.#numbering = new Numbering(open.map(({ one: { name } }) => name));
    open.forEach(({ formula }, index) => this.#write(this.first, index, formula));
    this.#readers = [...findingNumbers.values()].map((finding) =>
      Int32Array.from(open.flatMap(({ formula }, index) => (formulas.reads[formula]?.includes(finding) ? [index] : []))),
    );
    const indicesOf = (kind: Watched['kind']) => this.live.flatMap((one, index) => (one.kind === kind ? [index] : []));
    this.#unasked = new Map(
      this.live.flatMap((one, index) =>
        typeof one.when === 'object' && 'unasked' in one.when && one.kind === 'guard' ? [[one.when.unasked, index]] : [],
      ),
    );
    this.#ruleIndices = indicesOf('rule');
    this.#cares = new CareConditions(this.live, this.certainCare);
    this.seen = new Uint8Array(this.live.length);
    this.#decides = Uint8Array.from(this.live.map(({ kind }) => (kind === 'care' || kind === 'bound' || kind === 'caution' ? 1 : 0)));
    this.#levels = Uint8Array.from(this.live.map((one) => (one.kind === 'rule' || one.kind === 'minimum' ? one.level : 0)));
    this.#raises = Uint8Array.from(this.live.map((one) => (one.kind === 'rule' ? 1 : 0)));
    this.#maybes = Uint8Array.from(this.live.map((one) => (one.kind === 'caution' || (one.kind === 'guard' && one.mode === 'maybe') ? 1 : 0)));
    this.#strictAt = Uint8Array.from(this.live.map(strictAt));
    this.#deadAt = Uint8Array.from(this.live.map(deadAt));
  }

  /** Whether the answer to the question of place may assert this in here. */
  #isChosen(finding: string): boolean {
    const ids: readonly string[] = [...this.places, 'something-else'];
    const asserted: readonly string[] = where.flatMap((option) => (ids.includes(option.id) ? option.asserts : []));
    return finding === 'on-both-sides' || asserted.includes(finding);
  }

  /** The formula that a condition has come to. */
  #formula(row: Uint16Array, index: number): number {
    return this.#numbering.formula(index, row[heads + index] as number);
  }

  #write(row: Uint16Array, index: number, formula: number): void {
    row[heads + index] = this.#numbering.numberOf(index, formula);
  }

  /** Changes a row by what is said of one finding. */
  say(row: Uint16Array, finding: number, value: number): void {
    const before = row[0] as number;
    const readers = this.#readers[finding] as Int32Array;
    let level = before;
    for (let each = 0; each < readers.length; each += 1) {
      const index = readers[each] as number;
      if ((row[heads + index] as number) <= Formulas.yes) continue;
      const old = this.#formula(row, index);
      const next = formulas.after(old, finding, value);
      if (next === old) continue;
      const asked = this.#levels[index] as number;
      if (asked > 0) {
        const now = formulas.now[next] as number;
        if (now > 0) this.seen[index] = 1;
        if (this.#raises[index] === 1) level = Math.max(level, asks(asked, now));
      } else if (this.#decides[index] === 1) this.#isUndecided = true;
      this.#write(row, index, this.#normal(index, next, level));
    }
    if (level === before) return;
    row[0] = level;
    this.#isUndecided = true;
    for (let index = 0; index < this.live.length; index += 1) {
      if (row[heads + index] !== 0) this.#write(row, index, this.#normal(index, this.#formula(row, index), level));
    }
  }

  /** Brings a row of which something has been said into the form in which it is compared. */
  finish(row: Uint16Array): void {
    if (!this.#isUndecided) return;
    this.#isUndecided = false;
    if ((row[0] as number) < height.doctor) this.#cares.decide(row);
  }

  /** A formula in the form in which all that can make no more difference at this level looks alike. */
  #normal(index: number, formula: number, level: number): number {
    if (level >= (this.#deadAt[index] as number)) return 0;
    const strict = level >= (this.#strictAt[index] as number) ? formulas.strict(formula) : formula;
    const asked = this.#levels[index] as number;
    if (asked > 0) return asks(asked, formulas.best[strict] as number) <= level ? 0 : strict;
    return strict === 1 && this.#maybes[index] === 1 ? 2 : strict;
  }

  /** Changes a row by what is left behind between two states: findings that are not asked any more, guards that are not met any more. */
  leave(row: Uint16Array, from: ChartState, to: ChartState): void {
    const key = `${from.id} ${to.id}`;
    let left = this.#leaving.get(key);
    if (!left) {
      const still = this.#askable.from(to);
      const ahead = new Set([to, ...(reachable.get(to) ?? [])]);
      const findings = [...this.#askable.from(from)].filter((finding) => !still.has(finding));
      const dead = this.live.flatMap((one, index) => ('states' in one && ![...one.states].some((state) => ahead.has(state)) ? [index] : []));
      left = { findings, dead };
      this.#leaving.set(key, left);
    }
    for (const index of left.dead) row[heads + index] = 0;
    for (const finding of left.findings) this.say(row, finding, said.never);
  }

  /** Asks, and puts the answer off. */
  putOff(row: Uint16Array, { number, finding }: Variable): void {
    putOff(row, number);
    this.say(row, finding, said.putOff);
  }

  /** Decides what was put off: 0 no, 1 not sure, 2 yes. */
  settle(row: Uint16Array, { number, finding }: Variable, value: number): void {
    decided(row, number);
    this.say(row, finding, value);
  }

  /** Whether an item has been settled by an earlier question; an item that only one question asks never has. */
  isSettled(row: Uint16Array, item: string): boolean {
    const index = this.#unasked.get(item);
    return index !== undefined && this.now(row, index) === 0;
  }

  /** How many answers are put off. */
  open(row: Uint16Array): number {
    return countPutOff(row);
  }

  /**
   * Forgets answers that were put off and make no difference any more.
   * @returns how many these are
   */
  forget(row: Uint16Array): number {
    wantNone();
    for (let index = 0; index < this.live.length; index += 1) {
      if ((row[heads + index] as number) <= Formulas.yes) continue;
      for (const finding of formulas.putOff[this.#formula(row, index)] as readonly number[]) want((variableOf[finding] as Variable).number);
    }
    return forgetUnwanted(row);
  }

  /** The number of an item that was put off and on which it hangs whether a condition holds now; −1 for none. */
  dueIn(row: Uint16Array, index: number): number {
    const formula = this.#formula(row, index);
    if (formulas.least[formula] === formulas.most[formula]) return -1;
    const [finding] = formulas.putOff[formula] as readonly number[];
    return finding === undefined ? -1 : (variableOf[finding]?.number ?? -1);
  }

  /** The same for any rule. */
  dueInRules(row: Uint16Array): number {
    for (const index of this.#ruleIndices) {
      const due = this.dueIn(row, index);
      if (due >= 0) return due;
    }
    return -1;
  }

  /** The same for all that a result without a level depends on. */
  dueAtEnd(row: Uint16Array): number {
    for (let index = 0; index < this.live.length; index += 1) {
      const { kind } = this.live[index] as Watched;
      const due = kind === 'raise' || kind === 'guard' ? -1 : this.dueIn(row, index);
      if (due >= 0) return due;
    }
    return -1;
  }

  /** What holds of a condition now: 0 no, 1 not sure, 2 yes. */
  now(row: Uint16Array, index: number): number {
    return formulas.now[this.#formula(row, index)] ?? 0;
  }
}
