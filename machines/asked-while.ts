/**
 * While a level stands, what must be so already for a question to matter still: worked out once from the rules and the order of the
 * chart, so that nothing is searched at a tap. The build ships the finished table in the place of this module.
 */
import type { QuestionId } from '../src/protocol/index.ts';
import { levelRules } from '../src/protocol/index.ts';
import type { Condition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import { allOf, anyOf, replaced, unless } from './condition-algebra.ts';
import { decides, momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { questionsInChart } from './question-order.ts';

/** For one question: when an answer to it may make a rule hold that asks for this level. */
export type AskedWhile = Readonly<Record<'emergency' | 'urgent', OpenCondition>>;

const partsOf = (when: Condition): readonly Condition[] => (typeof when === 'object' && 'all' in when ? when.all : [when]);

/** The rules of one level, as lists of what must be so together. */
const listsOf = (level: Level): readonly (readonly Condition[])[] =>
  levelRules
    .filter((rule) => rule.level === level)
    .flatMap(({ when }: { readonly when: Condition }) => (typeof when === 'object' && 'any' in when ? when.any : [when]))
    .map(partsOf);

/**
 * When an answer may make one of these hold first. Where lists share a finding that is still to be told, the one of which all the rest is
 * known will hold with it, and the others make no difference any more.
 */
function mayDecide(moment: Moment, lists: readonly (readonly Condition[])[]): OpenCondition {
  const restsWith = (shared: Condition) => lists.filter((list) => list.includes(shared)).map((list) => list.filter((part) => part !== shared));
  const isSettledWith = (shared: Condition) => restsWith(shared).map((rest) => allOf(rest.map((part) => replaced(part, moment.isKnown))));
  return anyOf(
    lists.flatMap((list) =>
      list.map((part) => {
        const others = list.filter((other) => other !== part);
        return allOf([
          decides(moment, part),
          ...others.map((other) => replaced(other, moment.mayBe)),
          ...others.flatMap((other) => (typeof other === 'string' ? isSettledWith(other).map(unless) : [])),
        ]);
      }),
    ),
  );
}

const lists = { emergency: listsOf('emergency'), urgent: listsOf('urgent') };

/** Every question that a level can make needless. */
export const askedWhile: ReadonlyMap<QuestionId, AskedWhile> = new Map(
  questionsInChart.map((question) => {
    const moment = momentOf(question);
    return [question, { emergency: mayDecide(moment, lists.emergency), urgent: mayDecide(moment, lists.urgent) }];
  }),
);
