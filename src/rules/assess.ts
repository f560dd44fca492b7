/** From findings to a disposition: which rules fire, and where they join. */
import type { Disposition, Door, Level } from '../vocabulary/disposition.ts';
import { levels } from '../vocabulary/disposition.ts';
import type { Findings, FindingValue } from '../vocabulary/finding.ts';
import type { CareRule, DoorRule, LevelRule } from '../vocabulary/rule.ts';
import { evaluate } from './evaluate.ts';

/** The rules of one protocol. */
export interface RuleBook {
  readonly levelRules: readonly LevelRule[];
  readonly doorRules: readonly DoorRule[];
  /** Read in order; the last one always holds. */
  readonly careRules: readonly CareRule[];
}

/** A level rule that asks for something. `certain` is false when it rests on a *not sure*, which counts one level lower. */
export interface FiredRule {
  readonly id: string;
  /** What it asks for; absent when a doubtful `doctor` rule only rules out going without an assessment. */
  readonly level: Level | undefined;
  readonly certain: boolean;
}

export interface Assessment {
  readonly disposition: Disposition;
  /** The most urgent level asked for, if any. */
  readonly level: Level | undefined;
  /** Level rules, most urgent first; then the door or care rule that decided, if no level did. */
  readonly fired: readonly FiredRule[];
  readonly decidedBy: string;
  readonly door?: Door;
}

const oneLower: Readonly<Record<Level, Level | undefined>> = { emergency: 'urgent', urgent: 'doctor', doctor: undefined };

/** -1 when `a` is more urgent than `b`; nothing is less urgent than having no level. */
export function compareLevels(a: Level | undefined, b: Level | undefined): number {
  const at = (level: Level | undefined) => (level ? levels.indexOf(level) : levels.length);
  return Math.sign(at(a) - at(b));
}

/** The level that a rule asks for when it is this true: one lower when it rests on a *not sure*. */
export function levelAsked(level: Level, truth: FindingValue): Level | undefined {
  return truth === 'yes' ? level : truth === 'not-sure' ? oneLower[level] : undefined;
}

/** The level rules that these findings fire, most urgent first. */
export function firedLevelRules(findings: Findings, rules: readonly LevelRule[]): readonly FiredRule[] {
  const fired: FiredRule[] = [];
  for (const { id, level, when } of rules) {
    const truth = evaluate(when, findings);
    if (truth !== 'no') fired.push({ id, level: levelAsked(level, truth), certain: truth === 'yes' });
  }
  return fired.sort((a, b) => compareLevels(a.level, b.level) || Number(b.certain) - Number(a.certain));
}

/**
 * Joins everything that fired. The most urgent level wins; without a level, an out-of-scope door; without a door, the first
 * care rule that holds, except that a doubtful `doctor` rule leaves only cares that begin with an assessment.
 * @throws when no care rule holds, which a protocol whose last care rule always holds cannot cause.
 */
export function assess(findings: Findings, book: RuleBook): Assessment {
  const fired = firedLevelRules(findings, book.levelRules);
  const [first] = fired;
  if (first?.level) return { disposition: first.level, level: first.level, fired, decidedBy: first.id };

  const door = book.doorRules.find((rule) => evaluate(rule.when, findings) === 'yes');
  if (door) return { disposition: 'out-of-scope', level: undefined, fired, decidedBy: door.id, door: door.door };

  const assessmentFirst = fired.length > 0;
  const care = book.careRules.find(
    (rule) => (!assessmentFirst || rule.care === 'physical-therapy' || rule.care === 'combined') && evaluate(rule.when, findings) === 'yes',
  );
  if (!care) throw new Error('Signpost protocol: no care rule holds. The last care rule must hold for every visitor.');
  return { disposition: care.care, level: undefined, fired, decidedBy: care.id };
}
