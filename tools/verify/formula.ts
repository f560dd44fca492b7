/**
 * Conditions as they stand once some findings are known: interned formulas in three values, with a step for each finding that becomes
 * known. Two sets of findings that leave a condition alike leave the same number.
 */
import type { CareCondition, Condition, OpenCondition } from '../../src/vocabulary/condition.ts';

export type AnyCondition = Condition | CareCondition | OpenCondition;

/**
 * What becomes known of a finding. `never`: it is not asked on this path any more. `put off`: it has been asked, and the answer is
 * decided when it makes a difference. `unsaid`: it was put off, and the answer then said nothing of it.
 */
export const said = { no: 0, notSure: 1, yes: 2, never: 3, putOff: 4, unsaid: 5 } as const;
const sayings = 6;

/** Three truths: 0 no, 1 not sure, 2 yes. */
type Formula =
  | { readonly is: 'truth'; readonly truth: number }
  | { readonly is: 'finding' | 'denied' | 'maybe' | 'unasked' | 'finding put off' | 'denied put off' | 'maybe put off'; readonly finding: number }
  | Compound;
interface Compound {
  readonly is: 'all' | 'any' | 'atLeast' | 'unless';
  readonly count: number;
  readonly parts: readonly number[];
}

/** What a value of a leaf comes to: by what is said, in the order of {@link said}. */
const leafTruths = {
  finding: [0, 1, 2, 0],
  denied: [2, 0, 0, 0],
  maybe: [0, 2, 2, 0],
  unasked: [0, 0, 0, 2, 0],
  'finding put off': [0, 1, 2, undefined, undefined, 0],
  'denied put off': [2, 0, 0, undefined, undefined, 0],
  'maybe put off': [0, 2, 2, undefined, undefined, 0],
} as const;

export class Formulas {
  readonly #formulas: Formula[] = [];
  readonly #numbers = new Map<string, number>();
  /** What each formula becomes, by formula, finding and what is said; −1 until it has been worked out. */
  #steps = new Int32Array(0);
  /** Of each formula: 1 for every finding that it reads. */
  readonly #positions: Uint8Array[] = [];
  readonly #findings: ReadonlyMap<string, number>;
  /** The truth of each formula while what is unknown counts as no: what holds now. */
  readonly now: number[] = [];
  /** The most that holds now, while what is put off counts as whatever makes it hold; and the least. */
  readonly most: number[] = [];
  readonly least: number[] = [];
  /** The findings put off that each formula reads. */
  readonly putOff: (readonly number[])[] = [];
  /** The most that each formula may still come to. */
  readonly best: number[] = [];
  /** The findings that each formula still reads. */
  readonly reads: (readonly number[])[] = [];
  readonly #strict: number[] = [];

  /** @param findings every finding's number */
  constructor(findings: ReadonlyMap<string, number>) {
    this.#findings = findings;
    for (const truth of [0, 1, 2]) this.#intern({ is: 'truth', truth });
  }

  /** Number of a truth: formulas 0, 1 and 2 are the truths themselves. */
  static readonly no = 0;
  static readonly yes = 2;

  #numberOf(finding: string): number {
    const number = this.#findings.get(finding);
    if (number === undefined) throw new Error(`There is no finding "${finding}".`);
    return number;
  }

  /** The formula of a condition about which nothing is known. */
  of(when: AnyCondition): number {
    if (typeof when === 'string') return this.#intern({ is: 'finding', finding: this.#numberOf(when) });
    if ('no' in when)
      return this.#join(
        'all',
        when.no.map((finding) => this.#intern({ is: 'denied', finding: this.#numberOf(finding) })),
      );
    if ('maybe' in when) return this.#intern({ is: 'maybe', finding: this.#numberOf(when.maybe) });
    if ('unasked' in when) return this.#intern({ is: 'unasked', finding: this.#numberOf(when.unasked) });
    if ('unless' in when) return this.#unless(this.of(when.unless));
    if ('of' in when)
      return this.#atLeast(
        when.atLeast,
        when.of.map((part) => this.of(part)),
      );
    const parts = 'all' in when ? when.all : when.any;
    return this.#join(
      'all' in when ? 'all' : 'any',
      parts.map((part: AnyCondition) => this.of(part)),
    );
  }

  #join(is: 'all' | 'any', given: readonly number[]): number {
    // For `all`, no settles it and yes says nothing; for `any`, the other way round.
    const [settles, saysNothing] = is === 'all' ? [0, 2] : [2, 0];
    const parts = new Set<number>();
    for (const part of given) {
      if (part === settles) return settles;
      const formula = this.#formulas[part];
      for (const inner of formula && 'parts' in formula && formula.is === is ? formula.parts : [part]) if (inner !== saysNothing) parts.add(inner);
    }
    if (parts.has(settles)) return settles;
    const sorted = [...parts].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return saysNothing;
    return sorted.length === 1 ? only : this.#intern({ is, count: is === 'all' ? sorted.length : 1, parts: sorted });
  }

  #atLeast(count: number, given: readonly number[]): number {
    const sure = given.filter((part) => part === 2).length;
    const open = given.filter((part) => part !== 2 && part !== 0).sort((a, b) => a - b);
    const left = count - sure;
    if (left <= 0) return 2;
    if (open.length < left) return 0;
    if (left === 1) return this.#join('any', open);
    return open.length === left ? this.#join('all', open) : this.#intern({ is: 'atLeast', count: left, parts: open });
  }

  /** Only what holds for certain ends it. */
  #unless(given: number): number {
    const part = this.strict(given);
    if (part <= 2) return part === 2 ? 0 : 2;
    return this.#intern({ is: 'unless', count: 1, parts: [part] });
  }

  #intern(formula: Formula): number {
    const key = JSON.stringify(formula);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#formulas.length;
    this.#numbers.set(key, number);
    this.#formulas.push(formula);
    const reads = this.#readsOf(formula);
    const positions = new Uint8Array(this.#findings.size);
    for (const finding of reads) positions[finding] = 1;
    this.reads.push(reads);
    this.#positions.push(positions);
    this.#makeRoom(number);
    const isPutOff = formula.is.endsWith(' put off');
    this.now.push(this.#truth(formula, this.now, this.now, 0));
    this.most.push(this.#truth(formula, this.most, this.least, isPutOff ? 2 : 0));
    this.least.push(this.#truth(formula, this.least, this.most, 0));
    // At its best, what it hangs on never comes to hold.
    this.best.push(this.#truth(formula, this.best, [], 2));
    this.putOff.push(isPutOff ? reads : 'parts' in formula ? [...new Set(formula.parts.flatMap((part) => this.putOff[part] ?? []))] : []);
    this.#strict.push(-1);
    return number;
  }

  #readsOf(formula: Formula): readonly number[] {
    if (formula.is === 'truth') return [];
    if (!('parts' in formula)) return [formula.finding];
    return [...new Set(formula.parts.flatMap((part) => this.reads[part] ?? []))].sort((a, b) => a - b);
  }

  /** @param opposite the truths that count for what must not hold for certain */
  #truth(formula: Formula, of: readonly number[], opposite: readonly number[], unknown: number): number {
    if (formula.is === 'truth') return formula.truth;
    if ('finding' in formula) return formula.is === 'unasked' ? 2 : unknown;
    if (formula.is === 'unless') return opposite[formula.parts[0] ?? 0] === 2 ? 0 : 2;
    const truths = formula.parts.map((part) => of[part] ?? 0);
    if (formula.is === 'all') return Math.min(...truths);
    if (formula.is === 'any') return Math.max(...truths);
    return truths.sort((a, b) => b - a)[formula.count - 1] ?? 0;
  }

  #makeRoom(number: number): void {
    const size = (number + 1) * this.#findings.size * sayings;
    if (size <= this.#steps.length) return;
    const steps = new Int32Array(size * 2).fill(-1);
    steps.set(this.#steps);
    this.#steps = steps;
  }

  /** What a formula becomes when this is said of a finding. */
  after(number: number, finding: number, value: number): number {
    const at = (number * this.#findings.size + finding) * sayings + value;
    const known = this.#steps[at] as number;
    if (known >= 0) return known;
    const next = this.#positions[number]?.[finding] === 1 ? this.#step(number, finding, value) : number;
    this.#steps[at] = next;
    return next;
  }

  #step(number: number, finding: number, value: number): number {
    const formula = this.#formulas[number];
    if (!formula || formula.is === 'truth') return number;
    if ('finding' in formula) {
      if (formula.finding !== finding) return number;
      if (value === said.putOff && (formula.is === 'finding' || formula.is === 'denied' || formula.is === 'maybe'))
        return this.#intern({ is: `${formula.is} put off`, finding });
      // What has been asked and put off stays so when the question is left behind.
      return leafTruths[formula.is][value] ?? number;
    }
    const parts = formula.parts.map((part) => this.after(part, finding, value));
    return this.#joined(formula, parts);
  }

  #joined({ is, count }: Compound, parts: readonly number[]): number {
    if (is === 'unless') return this.#unless(parts[0] ?? 0);
    return is === 'atLeast' ? this.#atLeast(count, parts) : this.#join(is, parts);
  }

  /** The formula where only *yes* counts any more: every *not sure* in it as good as a no. */
  strict(number: number): number {
    const known = this.#strict[number] ?? -1;
    if (known >= 0) return known;
    const formula = this.#formulas[number];
    let strict = number;
    if (number === 1) strict = 0;
    else if (formula && 'parts' in formula) {
      const parts = formula.parts.map((part) => this.strict(part));
      strict = this.#joined(formula, parts);
    }
    this.#strict[number] = strict;
    return strict;
  }

  get size(): number {
    return this.#formulas.length;
  }
}
