/** What a conversation decides: the options of a question together, and each item by itself. */
import { questionOf } from '../../machines/protocol-book.ts';
import { questionsInChart } from '../../machines/question-order.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import { findingsSaid } from '../../src/rules/derive-findings.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { findingNumbers } from './model.ts';

/** What one answer says: findings by number, each 0 no, 1 not sure or 2 yes; `times` answers say the same. */
export interface Saying {
  readonly said: readonly (readonly [number, number])[];
  readonly times: number;
}

/** An item of a screen: it can be put off, and is then decided when it makes a difference. */
export interface Variable {
  readonly number: number;
  readonly name: string;
  readonly finding: number;
}

const numberOf = (finding: string) => findingNumbers.get(finding) ?? -1;

const items = [
  ...new Set(
    questionsInChart.flatMap((id) => {
      const question: Question = questionOf(id);
      return question.kind === 'items' ? question.items : [];
    }),
  ),
];

/** Every item, by number. */
export const variables: readonly Variable[] = items.map((item, number) => ({
  number,
  name: item,
  finding: numberOf(item),
}));

/** The options of a question count as one more thing to decide. */
export const questionVariable = (id: QuestionId): number => variables.length + questionsInChart.indexOf(id);
export const variableCount = items.length + questionsInChart.length;

const byName = new Map(variables.map((variable) => [variable.name, variable]));

/** @throws when no question of the chart asks for this item. */
export function itemVariable(item: string): Variable {
  const variable = byName.get(item);
  if (!variable) throw new Error(`No question asks for "${item}".`);
  return variable;
}

const values: Readonly<Record<FindingValue, number>> = { no: 0, 'not-sure': 1, yes: 2 };
const scale: readonly Answer[] = [
  ...Array.from({ length: 11 }, (_, value): Answer => ({ kind: 'scale', value })),
  { kind: 'scale', value: 'not-sure' },
];

/** Every way to choose one option of each group. */
function choices(question: Exclude<Question, { kind: 'scale' }>, chosen: readonly string[] = [], from = 0): readonly (readonly string[])[] {
  const group = question.groups?.[from];
  if (!group) return [chosen];
  const asked = groupsAsked(question, chosen).find(({ id }) => id === group.id);
  return asked ? asked.options.flatMap(({ id }) => choices(question, [...chosen, id], from + 1)) : choices(question, chosen, from + 1);
}

function answersTo(question: Question, isMet: (chosen: readonly string[]) => boolean): readonly Answer[] {
  if (question.kind === 'scale') return scale;
  return choices(question)
    .filter(isMet)
    .map((chosen): Answer => (question.kind === 'items' ? { kind: 'items', chosen, values: {} } : { kind: 'choice', chosen }));
}

const known = new Map<string, readonly Saying[]>();

/** All that can be chosen in a question, items aside, by what it says; `isMet` leaves out what another part of the exploration meets. */
export function sayingsTo(question: Question, isMet: (chosen: readonly string[]) => boolean): readonly Saying[] {
  const key = `${question.id} ${question.kind === 'scale' ? '' : (question.groups ?? []).map(({ id }) => id).join()}`;
  const before = known.get(key);
  if (before) return before;
  const sayings = new Map<string, { readonly said: Saying['said']; times: number }>();
  for (const answer of answersTo(question, isMet)) {
    const worst = new Map<number, number>();
    for (const [finding, value] of findingsSaid(question, answer))
      worst.set(numberOf(finding), Math.max(worst.get(numberOf(finding)) ?? 0, values[value]));
    const said = [...worst];
    const name = JSON.stringify(said);
    const same = sayings.get(name);
    if (same) same.times += 1;
    else sayings.set(name, { said, times: 1 });
  }
  const made = [...sayings.values()];
  known.set(key, made);
  return made;
}
