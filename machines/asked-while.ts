/**
 * While a level stands, what must be so already for a question to matter still: worked out once from the rules and the order of the
 * chart, so that nothing is searched at a tap. The build ships the finished table in the place of this module.
 */
import type { QuestionId } from '../src/protocol/index.ts';
import { levelRules } from '../src/protocol/index.ts';
import type { Condition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import { anyOf } from './condition-algebra.ts';
import { decides, momentOf } from './moment.ts';
import { questionsInChart } from './question-order.ts';

/** For one question: when an answer to it may make a rule hold that asks for this level. */
export type AskedWhile = Readonly<Record<'emergency' | 'urgent', OpenCondition>>;

/** Rules that share a finding, put together: where that finding settles one of them, it settles the others too. */
function together(rules: readonly Condition[]): readonly Condition[] {
  const needs = (when: Condition): readonly Condition[] => (typeof when === 'object' && 'all' in when ? when.all : []);
  const shared = rules.flatMap(needs).find((part) => typeof part === 'string' && rules.filter((when) => needs(when).includes(part)).length > 1);
  if (shared === undefined) return rules;
  const [those, others] = [rules.filter((when) => needs(when).includes(shared)), rules.filter((when) => !needs(when).includes(shared))];
  const rests = those.map((when): Condition => ({ all: needs(when).filter((part) => part !== shared) }));
  return [...together(others), { all: [shared, { any: rests }] }];
}

const asking = (level: Level) => together(levelRules.filter((rule) => rule.level === level).map(({ when }) => when));
const conditions = { emergency: asking('emergency'), urgent: asking('urgent') };

/** Every question that a level can make needless. */
export const askedWhile: ReadonlyMap<QuestionId, AskedWhile> = new Map(
  questionsInChart.map((question) => {
    const moment = momentOf(question);
    const anyDecided = (all: readonly Condition[]) => anyOf(all.map((when) => decides(moment, when)));
    return [question, { emergency: anyDecided(conditions.emergency), urgent: anyDecided(conditions.urgent) }];
  }),
);
