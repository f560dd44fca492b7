/** Which answers are replayed for the review: for every way in which a rule can hold, the likeliest answers that make it hold. */
import { ruleBook, questionsById } from '../../../machines/protocol-book.ts';
import { assess } from '../../../src/rules/assess.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import type { CareCondition, Condition } from '../../../src/vocabulary/condition.ts';
import type { Option } from '../../../src/vocabulary/question.ts';
import { listsFor, longStanding } from '../../answers/lists-for.ts';
import { replay, writtenAnswers } from '../../answers/replay.ts';
import type { AnswerList } from '../../answers/replay.ts';
import { witnesses } from '../../answers/witnesses.ts';

interface AnyRule {
  readonly id: string;
  readonly when: Condition | CareCondition;
}

const questions = [...questionsById.values()];
const itemIds = new Set(questions.flatMap((question) => (question.kind === 'items' ? question.items : [])));

/** The part of a care's condition that answers must say. What it wants denied is answered no anyhow. */
function affirmed(when: Condition | CareCondition): Condition {
  if (typeof when === 'string') return when;
  if ('no' in when) return { all: [] };
  if ('any' in when) return { any: when.any.map(affirmed) };
  if ('all' in when) return { all: when.all.map(affirmed) };
  return when;
}

/** Only the items that there are: the search names every finding that it wants. */
const tidy = (list: AnswerList): AnswerList => ({ ...list, items: new Map([...list.items].filter(([item]) => itemIds.has(item))) });

/** The likeliest list by which this rule decides; else the first by which it holds at all. */
function likeliest({ id, when }: AnyRule, witness: readonly string[]): AnswerList | undefined {
  let holding: AnswerList | undefined;
  for (const list of longStanding(listsFor(witness))) {
    const { findings } = replay(list).position.context;
    if (evaluate({ all: witness }, findings) !== 'yes' || evaluate(when, findings) !== 'yes') continue;
    const { decidedBy, fired } = assess(findings, ruleBook);
    if (decidedBy === id || fired.some((rule) => rule.id === id)) return list;
    holding ??= list;
  }
  return holding;
}

const optionsIn = (question: string): readonly Option[] => {
  const known = questionsById.get(question);
  return known && known.kind !== 'scale' ? (known.groups ?? []).flatMap(({ options }) => options) : [];
};

/** The same answers, with *not sure* for whatever of the witness can be not sure. */
function doubted({ chosen, items, scale }: AnswerList, witness: readonly string[]): AnswerList {
  const isWanted = (findings: readonly string[] = []) => findings.some((finding) => witness.includes(finding));
  return {
    items: new Map([...items].map(([item, value]) => [item, witness.includes(item) ? 'not-sure' : value])),
    chosen: new Map(
      [...chosen].map(([question, ids]) => {
        const unsure = optionsIn(question).find(({ leavesOpen }) => isWanted(leavesOpen));
        return [question, ids.map((id) => (unsure && isWanted(optionsIn(question).find((option) => option.id === id)?.asserts) ? unsure.id : id))];
      }),
    ),
    scale: scale === undefined ? undefined : 'not-sure',
  };
}

/** Every answer set of the protocol, in the order of its rules, each once. A way to hold that no conversation comes to has none. */
export function answerSets(): readonly string[] {
  const rules: readonly AnyRule[] = [...ruleBook.levelRules, ...ruleBook.doorRules, ...ruleBook.careRules];
  const sets = rules.flatMap((rule) =>
    witnesses(affirmed(rule.when)).flatMap((witness) => {
      const list = likeliest(rule, witness);
      return list ? [list, doubted(list, witness)].map((given) => writtenAnswers(tidy(given))) : [];
    }),
  );
  return [...new Set(sets)];
}
