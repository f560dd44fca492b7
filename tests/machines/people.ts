/** People made up at random, who say the same of the same thing whichever way they are led. */
import fc from 'fast-check';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import { levelRules, questions } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Option, Question } from '../../src/vocabulary/question.ts';

/** What is true of somebody by item, and the number of what they choose by group. */
export interface Person {
  readonly values: Readonly<Record<string, FindingValue>>;
  readonly choices: Readonly<Record<string, number>>;
}

export const everyItem = [...new Set(questions.flatMap((question) => (question.kind === 'items' ? question.items : [])))];
const everyGroup = [...new Set(questions.flatMap((question) => ('groups' in question ? question.groups.map(({ id }) => id) : [])))];

export function answerOf({ values, choices }: Person, question: Question): Answer {
  if (question.kind === 'scale') return { kind: 'scale', value: (choices['pain'] ?? 0) % 11 };
  const chosen: string[] = [];
  for (const { id } of question.groups ?? []) {
    const group = groupsAsked(question, chosen).find((one) => one.id === id);
    if (group) chosen.push(group.options[(choices[id] ?? 0) % group.options.length]?.id ?? '');
  }
  if (question.kind === 'choice') return { kind: 'choice', chosen };
  const said = Object.fromEntries(question.items.map((item) => [item, values[item] ?? 'no']));
  return { kind: 'items', values: said, ...(chosen.length > 0 && { chosen }) };
}

/** The option that asserts a finding, by its group: what somebody with that finding would choose. */
const choiceFor = new Map(
  questions.flatMap((question) =>
    'groups' in question
      ? question.groups.flatMap(({ id, options }) =>
          options.flatMap((option: Option, index) => (option.asserts ?? []).map((finding) => [finding, { group: id as string, index }] as const)),
        )
      : [],
  ),
);

/** What the chart itself reads: turning one of these turns the way, too. */
export const turnings = ['pregnant-or-recent-birth', 'tingling-at-times', 'numb-all-the-time', 'new-weakness', 'pain-spreads'];

const value = fc.oneof(
  { weight: 15, arbitrary: fc.constant('no' as const) },
  { weight: 1, arbitrary: fc.constantFrom('yes' as const, 'not-sure' as const) },
);
const anyone: fc.Arbitrary<Person> = fc.record({
  values: fc.record(Object.fromEntries(everyItem.map((item) => [item, value]))),
  // The way in is always "start": an ending without a disposition has no level to compare.
  choices: fc.record(Object.fromEntries([...everyGroup, 'pain'].map((group) => [group, group === 'way-in' ? fc.constant(0) : fc.nat(60)]))),
});

/** Somebody about whom most of what one rule reads is so: chance alone would hardly ever meet a pair. */
export const person = fc
  .tuple(anyone, fc.constantFrom(...levelRules), fc.array(fc.nat(7), { minLength: 40, maxLength: 40 }))
  .map(([someone, { when }, luck]): Person => {
    const values = { ...someone.values };
    const choices = { ...someone.choices };
    findingsRead(when).forEach((finding, index) => {
      if (luck[index] === 0) return;
      const choice = choiceFor.get(finding as never);
      if (choice) choices[choice.group] = choice.index;
      else if (finding in values) values[finding] = 'yes';
      else if (finding === 'pain-7-plus') choices['pain'] = 8;
    });
    return { values, choices };
  });

/** The same people, led another way: those for whom a screen of their own comes up, for certain or perhaps. */
export const ledAnotherWay = fc
  .tuple(person, fc.constantFrom('pregnant-or-recent-birth', 'surgery-lately'), fc.constantFrom('yes' as const, 'not-sure' as const))
  .map(([someone, screen, asIs]): Person => ({ ...someone, values: { ...someone.values, [screen]: asIs } }));

/** Children who were operated on lately, for certain or perhaps: a conversation that ends early, and a screen that stands in for another. */
export const childAfterSurgery = fc
  .tuple(person, fc.constantFrom(0, 1, 2), fc.constantFrom('yes' as const, 'not-sure' as const))
  .map(([{ values, choices }, age, asIs]): Person => ({ values: { ...values, 'surgery-lately': asIs }, choices: { ...choices, age } }));

export const turned = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...everyItem) }, { weight: 1, arbitrary: fc.constantFrom(...turnings) });
