/** A state of the exploration as a row of four numbers: questions answered, and how the rules, the chart's guards and the cares stand. */
import { questionOf } from '../../machines/protocol-book.ts';
import type { ChartState } from '../../machines/chart-states.ts';
import { chart, innermost } from '../../machines/chart-states.ts';
import { careRules } from '../../src/protocol/index.ts';
import { place } from '../../src/protocol/questions/place.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { cares } from '../../src/vocabulary/disposition.ts';
import { Formulas, said } from './formula.ts';
import { findingNumbers, height, reachable, watched } from './model.ts';
import type { Watched } from './model.ts';
import { Side, formulas, isStrict, maskWords } from './side.ts';
import type { Column, Step } from './side.ts';
import { variableOf } from './variables.ts';
import type { Saying, Variable } from './variables.ts';

/** The places of the numbers of a row. */
const [atQuestions, atRules, atGuards, atCares] = [0, 1, 2, 3] as const;
export const rowLength = 4;

/** The cares that a routine for one's own hands goes with, one bit each. */
const withOwnHands = (['self-care', 'massage', 'combined'] as const).reduce((bits, care) => bits | (1 << cares.indexOf(care)), 0);

const screenOf = (name: string) => `${name}-screen`;
const [
  {
    groups: [{ options: where }],
  },
] = place;
const placeScreens = new Set(where.map(({ id }) => screenOf(id)));

export class Rows {
  /** The places that may be named. */
  readonly places: readonly PlaceId[];
  readonly beginning: ChartState = innermost(chart);
  /** Level rules, and minimums that have to be followed. */
  readonly rules: Side;
  /** What the chart itself reads. */
  readonly guards: Side;
  /** All that a result without a level depends on. */
  readonly cares: Side;
  /** Cares that hold whatever is answered, by their order. */
  readonly certainCare: number;
  /** By item: the guard that tells whether it has been asked. */
  readonly #unasked: ReadonlyMap<string, number>;
  readonly #askable = new Map<ChartState, ReadonlySet<number>>();
  readonly #leaving = new Map<string, Step>();
  #count = 0;
  readonly #dueInRules: number[] = [];

  constructor(places: readonly PlaceId[]) {
    this.places = places;
    const askable = this.askableFrom(this.beginning);
    const never = [...findingNumbers.values()].filter((finding) => !askable.has(finding));
    const denied = findingsOf(questionOf('place')).filter((finding) => !this.#isChosen(finding));
    const begun = watched.map((one): Column => {
      let formula = formulas.of(one.when);
      for (const finding of never) formula = formulas.after(formula, finding, said.never);
      for (const finding of denied) formula = formulas.after(formula, findingNumbers.get(finding) ?? -1, said.no);
      return { one, formula: isStrict(one) ? formulas.strict(formula) : formula };
    });
    this.certainCare = Math.min(...begun.flatMap(({ one, formula }) => (one.kind === 'care' && formula === Formulas.yes ? one.order : [])));
    const open = begun.filter(({ formula }) => formula > Formulas.yes);
    const ofKinds = (...kinds: readonly Watched['kind'][]) => open.filter(({ one }) => kinds.includes(one.kind));
    this.rules = new Side(ofKinds('rule', 'minimum'));
    this.guards = new Side(ofKinds('guard', 'raise'));
    const aboutCare = ofKinds('care', 'bound', 'door', 'caution');
    this.cares = new Side(
      aboutCare,
      tidier(
        aboutCare.map(({ one }) => one),
        this.certainCare,
      ),
    );
    this.#unasked = new Map(
      this.guards.live.flatMap((one, index) =>
        typeof one.when === 'object' && 'unasked' in one.when && one.kind === 'guard' ? [[one.when.unasked, index]] : [],
      ),
    );
  }

  /** Nothing answered. */
  begin(row: Int32Array): void {
    row.set([0, this.rules.first, this.guards.first, this.cares.first]);
  }

  /** Whether the answer to the question of place may assert this in here. */
  #isChosen(finding: string): boolean {
    const ids: readonly string[] = [...this.places, 'something-else'];
    const asserted: readonly string[] = where.flatMap((option) => (ids.includes(option.id) ? option.asserts : []));
    return finding === 'on-both-sides' || asserted.includes(finding);
  }

  /** The findings that may be asked in this state or after it. */
  askableFrom(state: ChartState): ReadonlySet<number> {
    const known = this.#askable.get(state);
    if (known) return known;
    const screens = this.places.map(screenOf);
    const asking = [state, ...(reachable.get(state) ?? [])].flatMap(({ written }) => written.meta?.question ?? []);
    const open = [...new Set(asking)].filter((question) => !placeScreens.has(question) || screens.includes(question));
    const found = new Set(open.flatMap((question) => findingsOf(questionOf(question)).map((finding) => findingNumbers.get(finding) ?? -1)));
    this.#askable.set(state, found);
    return found;
  }

  level(row: Int32Array): number {
    return this.rules.levelOf(row[atRules] as number);
  }

  questions(row: Int32Array): number {
    return row[atQuestions] as number;
  }

  countQuestion(row: Int32Array): void {
    row[atQuestions] = (row[atQuestions] as number) + 1;
  }

  /** Decides what was put off: 0 no, 1 not sure, 2 yes. */
  settle(row: Int32Array, { finding }: Variable, value: number): void {
    row[atRules] = this.rules.say(row[atRules] as number, finding, value);
    row[atGuards] = this.guards.say(row[atGuards] as number, finding, value);
    row[atCares] = this.cares.say(row[atCares] as number, finding, value);
    this.#tellLevel(row);
  }

  #tellLevel(row: Int32Array): void {
    const level = this.level(row);
    row[atGuards] = this.guards.atLevel(row[atGuards] as number, level);
    row[atCares] = this.cares.atLevel(row[atCares] as number, level);
  }

  /** Changes a row by what is left behind between two states: findings that are not asked any more, guards that are not met any more. */
  leave(row: Int32Array, from: ChartState, to: ChartState): void {
    const key = `${from.id} ${to.id}`;
    let left = this.#leaving.get(key);
    if (!left) {
      const still = this.askableFrom(to);
      const ahead = new Set([to, ...(reachable.get(to) ?? [])]);
      const findings = [...this.askableFrom(from)].filter((finding) => !still.has(finding));
      const isRead = (one: Watched) => !('states' in one) || [...one.states].some((state) => ahead.has(state));
      left = this.#newStep({ said: findings.map((finding) => [finding, said.never] as const), isRead });
      this.#leaving.set(key, left);
    }
    this.take(row, left);
  }

  /** Changes a row by all that is said at once. */
  take(row: Int32Array, step: Step): void {
    row[atRules] = this.rules.take(row[atRules] as number, step);
    row[atGuards] = this.guards.take(row[atGuards] as number, step);
    row[atCares] = this.cares.take(row[atCares] as number, step);
    this.#tellLevel(row);
  }

  /** The step of an answer: what it says at once, and the items that it puts off. Each answer needs one, and no more. */
  stepOf(saying: Saying['said'], items: readonly Variable[]): Step {
    return this.#newStep({ said: [...saying, ...items.map(({ finding }) => [finding, said.putOff] as const)] });
  }

  #newStep(step: Omit<Step, 'number'>): Step {
    this.#count += 1;
    return { number: this.#count - 1, ...step };
  }

  /** Whether an item has been settled by an earlier question; an item that only one question asks never has. */
  isSettled(row: Int32Array, item: string): boolean {
    const index = this.#unasked.get(item);
    return index !== undefined && this.#now(this.guards, row[atGuards] as number, index) === 0;
  }

  /** How many answers are put off and still make a difference. */
  open(row: Int32Array): number {
    let count = 0;
    for (let word = 0; word < maskWords; word += 1) {
      let bits =
        this.rules.mask(row[atRules] as number, word) |
        this.guards.mask(row[atGuards] as number, word) |
        this.cares.mask(row[atCares] as number, word);
      for (; bits !== 0; bits &= bits - 1) count += 1;
    }
    return count;
  }

  /** The number of an item that was put off and on which it hangs whether a formula holds now; −1 for none. */
  #dueIn(formula: number): number {
    if (formulas.least[formula] === formulas.most[formula]) return -1;
    const [finding] = formulas.putOff[formula] as readonly number[];
    return finding === undefined ? -1 : variableOf(finding);
  }

  #dueInSide(side: Side, way: number): number {
    for (let index = 0; index < side.live.length; index += 1) {
      const due = this.#dueIn(side.formula(way, index));
      if (due >= 0) return due;
    }
    return -1;
  }

  /** The same for any rule. */
  dueInRules(row: Int32Array): number {
    const way = row[atRules] as number;
    return (this.#dueInRules[way] ??= this.#dueInSide(this.rules, way));
  }

  /** The same for all that a result without a level depends on. */
  dueAtEnd(row: Int32Array): number {
    const due = this.dueInRules(row);
    return due >= 0 ? due : this.#dueInSide(this.cares, row[atCares] as number);
  }

  /** How the chart's guards stand, as a number. */
  guardsOf(row: Int32Array): number {
    return row[atGuards] as number;
  }

  /** The same for one guard of a row. */
  dueInGuard(row: Int32Array, index: number): number {
    return this.#dueIn(this.guards.formula(row[atGuards] as number, index));
  }

  #now(side: Side, way: number, index: number): number {
    return formulas.now[side.formula(way, index)] ?? 0;
  }

  /** What holds now: 0 no, 1 not sure, 2 yes. */
  nowOfGuard(row: Int32Array, index: number): number {
    return this.#now(this.guards, row[atGuards] as number, index);
  }

  nowOfRule(row: Int32Array, index: number): number {
    return this.#now(this.rules, row[atRules] as number, index);
  }

  nowOfCare(row: Int32Array, index: number): number {
    return this.#now(this.cares, row[atCares] as number, index);
  }
}

/**
 * A care that holds for sure leaves those after it without a chance, and with it the bounds on cares that cannot be chosen any more;
 * one caution that withholds massage is as good as several. The first number of a row is the level, below which this matters.
 */
function tidier(live: readonly Watched[], certainCare: number) {
  const certain = careRules[certainCare];
  return (row: Uint16Array): void => {
    if ((row[0] as number) >= height.doctor) return;
    let isAssessed = false;
    let isSure = false;
    let isWithheld = false;
    let possible = certain ? 1 << cares.indexOf(certain.care) : 0;
    live.forEach((one, index) => {
      const at = index + 1;
      if (one.kind === 'care') {
        const beginsWithAssessment = one.care === 'physical-therapy' || one.care === 'combined';
        if (isAssessed || (isSure && !beginsWithAssessment)) row[at] = 0;
        if (row[at] !== 0) possible |= 1 << cares.indexOf(one.care);
        if (row[at] !== 2) return;
        isSure = true;
        isAssessed ||= beginsWithAssessment;
      } else if (one.kind === 'bound') {
        if (!one.never.some((care) => possible & (1 << cares.indexOf(care)))) row[at] = 0;
      } else if (one.kind === 'caution') {
        if (isWithheld || (possible & withOwnHands) === 0) row[at] = 0;
        isWithheld ||= row[at] === 2 && one.isWithheld;
      }
    });
  };
}
