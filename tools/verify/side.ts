/** Conditions side by side: each way in which they can stand together has a number, and so has every step from one to the next. */
import { Formulas, said } from './formula.ts';
import { Layer } from './layer.ts';
import { Memo } from './memo.ts';
import { asks, findingNumbers, height } from './model.ts';
import type { Watched } from './model.ts';
import { Numbers } from './numbers.ts';
import { variableOf, variables } from './variables.ts';

export const formulas = new Formulas(findingNumbers);

/** A condition to be followed, and how it stands before anything has been said. */
export interface Column {
  readonly one: Watched;
  readonly formula: number;
}

const bitsInWord = 32;
export const maskWords = Math.ceil(variables.length / bitsInWord);

/** Steps are numbered: what may be decided of each finding, then the levels, then all that is said at once. */
const sayings = Object.keys(said).length;
const levelSteps = findingNumbers.size * sayings;
const otherSteps = levelSteps + height.emergency + 1;

/** All that one answer says, or all that is left behind between two states of the chart. */
export interface Step {
  /** Its own among all steps. */
  readonly number: number;
  /** Findings, with what is said of each. */
  readonly said: readonly (readonly [number, number])[];
  /** Whether a condition can be read after it; when not given, all can. */
  readonly isRead?: (one: Watched) => boolean;
}

/** Conditions in which only *yes* counts. */
export const isStrict = (one: Watched): boolean =>
  one.kind === 'care' ||
  one.kind === 'bound' ||
  one.kind === 'door' ||
  (one.kind === 'raise' && one.level === height.urgent) ||
  (one.kind === 'guard' && one.mode === 'yes');

export class Side {
  readonly live: readonly Watched[];
  /** The number of how they stand at the beginning. */
  readonly first: number;
  /** Of each condition: 1 when it was seen to hold, or to hold perhaps. */
  readonly seen: Uint8Array;
  readonly #ways: Layer;
  readonly #steps = new Memo();
  /** Which answers that were put off each way still reads: some words of bits. */
  readonly #masks = new Numbers();
  /** How they stand, in hand: the level that stands, then each formula. */
  readonly #row: Uint16Array;
  readonly #words: Int32Array;
  readonly #readers: readonly (readonly number[])[];
  readonly #tidy: (row: Uint16Array) => void;

  /** @param tidy makes ways alike that can make no difference to each other; the first number in a row is the level */
  constructor(columns: readonly Column[], tidy: (row: Uint16Array) => void = () => {}) {
    this.live = columns.map(({ one }) => one);
    this.seen = new Uint8Array(columns.length);
    this.#tidy = tidy;
    // Rows are compared by twos.
    const width = (columns.length + 2) & ~1;
    this.#row = new Uint16Array(width);
    this.#words = new Int32Array(this.#row.buffer);
    this.#ways = new Layer(width);
    this.#readers = [...findingNumbers.values()].map((finding) =>
      columns.flatMap(({ formula }, index) => (formulas.reads[formula]?.includes(finding) ? [index] : [])),
    );
    columns.forEach(({ formula }, index) => (this.#row[index + 1] = formula));
    this.first = this.#number();
  }

  get size(): number {
    return this.#ways.size;
  }

  levelOf(way: number): number {
    return this.#ways.at(way, 0);
  }

  /** How one condition stands. */
  formula(way: number, index: number): number {
    return this.#ways.at(way, index + 1);
  }

  /** One word of the bits of what was put off and is still read. */
  mask(way: number, word: number): number {
    return this.#masks.at(way * maskWords + word);
  }

  say(way: number, finding: number, value: number): number {
    if ((this.#readers[finding] as readonly number[]).length === 0) return way;
    const step = finding * sayings + value;
    const known = this.#steps.get(way, step);
    if (known >= 0) return known;
    this.#ways.read(way, this.#words);
    this.#say(finding, value);
    return this.#steps.keep(way, step, this.#number());
  }

  atLevel(way: number, level: number): number {
    if (this.levelOf(way) === level) return way;
    const known = this.#steps.get(way, levelSteps + level);
    if (known >= 0) return known;
    this.#ways.read(way, this.#words);
    this.#raise(level);
    return this.#steps.keep(way, levelSteps + level, this.#number());
  }

  take(way: number, { number, said: all, isRead }: Step): number {
    const known = this.#steps.get(way, otherSteps + number);
    if (known >= 0) return known;
    this.#ways.read(way, this.#words);
    if (isRead) {
      this.live.forEach((one, index) => {
        if (!isRead(one)) this.#row[index + 1] = 0;
      });
    }
    for (const [finding, value] of all) this.#say(finding, value);
    return this.#steps.keep(way, otherSteps + number, this.#number());
  }

  #say(finding: number, value: number): void {
    const row = this.#row;
    let level = row[0] as number;
    for (const index of this.#readers[finding] as readonly number[]) {
      const old = row[index + 1] as number;
      if (old <= Formulas.yes) continue;
      const next = formulas.after(old, finding, value);
      const one = this.live[index] as Watched;
      if (one.kind === 'rule') {
        const now = formulas.now[next] as number;
        if (now > 0) this.seen[index] = 1;
        level = Math.max(level, asks(one.level, now));
      }
      row[index + 1] = normal(one, next, level);
    }
    if (level > (row[0] as number)) this.#raise(level);
  }

  #raise(level: number): void {
    this.#row[0] = level;
    this.live.forEach((one, index) => (this.#row[index + 1] = normal(one, this.#row[index + 1] as number, level)));
  }

  /** The number of how they stand in hand. */
  #number(): number {
    this.#tidy(this.#row);
    const before = this.#ways.size;
    const way = this.#ways.add(this.#words);
    if (way === before) this.#markPutOff();
    return way;
  }

  #markPutOff(): void {
    const bits = new Int32Array(maskWords);
    for (let at = 1; at < this.#row.length; at += 1) {
      for (const finding of formulas.putOff[this.#row[at] as number] ?? []) {
        const number = variableOf(finding);
        bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
      }
    }
    for (const word of bits) this.#masks.push(word);
  }
}

/** A formula in the form in which all that can make no more difference at this level looks alike. */
function normal(one: Watched, formula: number, level: number): number {
  if (level >= deadAt(one)) return 0;
  const strict = level >= strictAt(one) ? formulas.strict(formula) : formula;
  if (one.kind === 'rule' || one.kind === 'minimum') return asks(one.level, formulas.best[strict] as number) <= level ? 0 : strict;
  // Where *not sure* is as good as yes.
  const isMaybe = one.kind === 'caution' || (one.kind === 'guard' && one.mode === 'maybe');
  return strict === 1 && isMaybe ? 2 : strict;
}

/** From which level on only a *yes* of this condition makes a difference. */
function strictAt(one: Watched): number {
  if (isStrict(one)) return height.none;
  if (one.kind === 'rule' || one.kind === 'minimum') return one.level - 1;
  return one.kind === 'raise' ? one.level - 1 : height.never;
}

/** From which level on this condition makes no difference. */
function deadAt(one: Watched): number {
  if (one.kind === 'raise') return one.level;
  return one.kind === 'care' || one.kind === 'bound' || one.kind === 'door' || one.kind === 'caution' ? height.doctor : height.never;
}
