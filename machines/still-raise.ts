/** Whether a question can still raise the level that stands. */
import type { QuestionId } from '../src/protocol/index.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import type { Findings } from '../src/vocabulary/finding.ts';
import { askedWhile } from './asked-while.ts';
import type { TriageContext } from './triage.types.ts';

/** The level that settles questions; in a second check not that of a doctor, for its own rules may raise it. */
export const settling = ({ level, isAgain }: Pick<TriageContext, 'level' | 'isAgain'>): Level | undefined =>
  isAgain && level === 'doctor' ? undefined : level;

/** Without a level every question matters: care and plan depend on it. A *not sure* raises one level lower. */
export function canStillRaise(question: QuestionId, level: Level | undefined, findings: Findings): boolean {
  const table = askedWhile.get(question);
  if (!level || !table) return true;
  const emergency = evaluate(table.emergency, findings);
  return level === 'doctor' ? emergency !== 'no' || evaluate(table.urgent, findings) === 'yes' : emergency === 'yes';
}
