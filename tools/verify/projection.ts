/** What still matters of a conversation: two conversations with the same key go on to the same results for the same answers. */
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { RuleBook } from '../../src/rules/assess.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import { residualOf } from './residual.ts';
import type { Residual } from './residual.ts';
import { specialise } from './specialise.ts';
import { findingAt, indexOf } from './vector.ts';
import type { Vector } from './vector.ts';

/** 0 emergency, 1 urgent, 2 doctor, 3 a doubtful doctor rule, 4 nothing. */
export type Urgency = 0 | 1 | 2 | 3 | 4;
export const nothing: Urgency = 4;

/** A row of the minimum table: whoever answers so must end at least here. */
export interface Minimum {
  readonly when: Condition;
  readonly atLeast: Level;
}

interface Atom {
  readonly when: Condition | CareCondition;
  readonly reads: readonly string[];
  readonly at: readonly number[];
  readonly memo: Map<number, Residual>;
}
interface LevelAtom extends Atom {
  readonly urgency: Urgency;
}
interface CareAtom extends Atom {
  readonly outcome: string;
  readonly startsWithAssessment: boolean;
}

function atom(when: Condition | CareCondition): Atom {
  const reads = findingsRead(when);
  return { when, reads, at: reads.map(indexOf), memo: new Map() };
}

/** What is left of an atom, worked out once for each way its findings can stand. */
function residual({ when, reads, at, memo }: Atom, findings: Vector, open: Vector): Residual {
  let code = 1;
  for (const index of at) code = code * 8 + (findings[index] ?? 0) * 2 + (open[index] ?? 0);
  let known = memo.get(code);
  if (known === undefined) {
    const named = Object.fromEntries(reads.flatMap((finding) => [[finding, findingAt(findings, finding)] as const]).filter(([, value]) => value));
    known = residualOf(when, named, new Set(reads.filter((finding) => open[indexOf(finding)])));
    memo.set(code, known);
  }
  return known;
}

/** The urgency that a level rule gives when it holds, or when it may hold. */
const whenSure = (level: Level) => levels.indexOf(level) as Urgency;
const whenDoubtful = (urgency: Urgency) => (urgency + 1) as Urgency;

export interface Projected {
  readonly key: string;
  /** What the rules ask for so far. */
  readonly urgency: Urgency;
  /** What the minimum table asks for so far. */
  readonly floor: Urgency;
}

/** Computes keys for one rule book and one table of minimums. */
export class Projection {
  readonly #rules: readonly LevelAtom[];
  readonly #minimums: readonly LevelAtom[];
  readonly #doors: readonly CareAtom[];
  readonly #cares: readonly CareAtom[];
  readonly #guards = new Map<string, Atom>();

  /** `assumed` is known ahead: a finding in it is never open. */
  constructor(book: RuleBook, minimums: readonly Minimum[], assumed: Findings) {
    const inSlice = <Rule extends { readonly when: Condition | CareCondition }>(rules: readonly Rule[]) =>
      rules.flatMap((rule) => {
        const when = specialise(rule.when, assumed);
        return when === false ? [] : [{ ...rule, when: when === true ? { all: [] } : when }];
      });
    this.#rules = inSlice(book.levelRules).map(({ level, when }) => ({ ...atom(when), urgency: whenSure(level) }));
    this.#minimums = inSlice(minimums).map(({ atLeast, when }) => ({ ...atom(when), urgency: whenSure(atLeast) }));
    this.#doors = inSlice(book.doorRules).map(({ door, when }) => ({ ...atom(when), outcome: door, startsWithAssessment: true }));
    this.#cares = inSlice(book.careRules).map(({ care, when }) => ({
      ...atom(when),
      outcome: care,
      startsWithAssessment: care === 'physical-therapy' || care === 'combined',
    }));
  }

  /** What may still change from here on: the atoms that later findings can move, and what the others have settled. */
  focus(findings: Vector, open: Vector, guards: readonly Condition[]): Focus {
    const rules = join(this.#rules, nothing, findings, open);
    const minimums = join(this.#minimums, nothing, findings, open);
    const settledCare = (choice: CareAtom) => typeof residual(choice, findings, open) === 'number' && residual(choice, findings, open) !== 2;
    return {
      rules: { settled: rules.settled, atoms: rules.live },
      minimums: { settled: minimums.settled, atoms: minimums.live },
      choices: [...this.#doors, ...this.#cares].filter((choice) => !settledCare(choice)),
      guards: guards.map((guard) => this.#guard(guard)),
    };
  }

  #guard(when: Condition): Atom {
    const name = JSON.stringify(when);
    const known = this.#guards.get(name) ?? atom(when);
    this.#guards.set(name, known);
    return known;
  }
}

interface Settled {
  readonly settled: Urgency;
  readonly atoms: readonly LevelAtom[];
}

/** A projection narrowed to what can still move. */
export interface Focus {
  readonly rules: Settled;
  readonly minimums: Settled;
  readonly choices: readonly CareAtom[];
  readonly guards: readonly Atom[];
}

/** The key of these findings, of which `open` may still be asked. */
export function project(focus: Focus, findings: Vector, open: Vector): Projected {
  const rules = join(focus.rules.atoms, focus.rules.settled, findings, open);
  if (rules.settled === 0) return { key: 'emergency', urgency: 0, floor: 0 };
  const floor = join(focus.minimums.atoms, focus.minimums.settled, findings, open);
  const choices = rules.settled >= 3 ? choicesLeft(focus.choices, findings, open, rules.settled === 3) : '';
  const read = focus.guards.map((guard) => residual(guard, findings, open)).join();
  return {
    key: `${rules.settled}¦${rules.waiting}¦${floor.settled}¦${floor.waiting}¦${choices}¦${read}`,
    urgency: rules.settled,
    floor: floor.settled,
  };
}

/** The urgency reached, and what could still raise it. */
function join(atoms: readonly LevelAtom[], from: Urgency, findings: Vector, open: Vector) {
  let settled = from;
  const waiting: { left: string; best: Urgency; atom: LevelAtom }[] = [];
  for (const rule of atoms) {
    if (rule.urgency >= settled) continue;
    const left = residual(rule, findings, open);
    if (left === 2) settled = Math.min(settled, rule.urgency) as Urgency;
    else if (left === 1) settled = Math.min(settled, whenDoubtful(rule.urgency)) as Urgency;
    // A part that is known to be doubtful caps the whole at doubtful.
    else if (typeof left === 'string')
      waiting.push({ left, best: left.startsWith('all(? ') ? whenDoubtful(rule.urgency) : rule.urgency, atom: rule });
  }
  const live = waiting.filter(({ best }) => best < settled);
  return { settled, live: live.map((part) => part.atom), waiting: [...new Set(live.map(({ best, left }) => `${best}${left}`))].sort().join(';') };
}

/** The doors and cares that may still decide, in order, up to the first that is sure to. */
function choicesLeft(choices: readonly CareAtom[], findings: Vector, open: Vector, assessmentFirst: boolean): string {
  const left: { outcome: string; residual: string }[] = [];
  for (const choice of choices) {
    if (assessmentFirst && !choice.startsWithAssessment) continue;
    const rest = residual(choice, findings, open);
    if (typeof rest === 'string') left.push({ outcome: choice.outcome, residual: rest });
    if (rest !== 2) continue;
    while (left.at(-1)?.outcome === choice.outcome) left.pop();
    left.push({ outcome: choice.outcome, residual: '' });
    break;
  }
  return left.map(({ outcome, residual: rest }) => `${outcome}${rest}`).join(';');
}
