import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import { compareLevels } from '../../src/rules/assess.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import { levelRules, questions } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Option, Question } from '../../src/vocabulary/question.ts';

/** A person: what is true of them, and what they choose. The same person answers the same, whichever way they are led. */
interface Person {
  readonly values: Readonly<Record<string, FindingValue>>;
  readonly choices: Readonly<Record<string, number>>;
}

const everyItem = [...new Set(questions.flatMap((question) => (question.kind === 'items' ? question.items : [])))];
const everyGroup = [...new Set(questions.flatMap((question) => ('groups' in question ? question.groups.map(({ id }) => id) : [])))];

function answerOf({ values, choices }: Person, question: Question): Answer {
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

function ask(person: Person): Conversation {
  let conversation = startConversation();
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    conversation = give(conversation, question, answerOf(person, questionAsAsked(conversation.answered, question)));
  }
  return conversation;
}

const levelOf = (person: Person): Level | undefined => connect(ask(person)).assessment?.level;
const oneUnder = (level: Level | undefined) => (level ? levels[levels.indexOf(level) + 1] : undefined);

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
const turnings = ['pregnant-or-recent-birth', 'tingling-at-times', 'numb-all-the-time', 'new-weakness', 'pain-spreads'];

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
const person = fc
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

const turned = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...everyItem) }, { weight: 1, arbitrary: fc.constantFrom(...turnings) });

describe('urgency only rises, whichever way the chart leads', () => {
  it('never falls when one finding turns from no to not sure, or to yes', () => {
    fc.assert(
      fc.property(person, turned, (someone, item) => {
        const withItem = (asIs: FindingValue): Person => ({ ...someone, values: { ...someone.values, [item]: asIs } });
        const [no, notSure, yes] = [levelOf(withItem('no')), levelOf(withItem('not-sure')), levelOf(withItem('yes'))];
        expect(compareLevels(notSure, no), `${item} not sure: ${notSure}, no: ${no}`).toBeLessThanOrEqual(0);
        expect(compareLevels(yes, notSure), `${item} yes: ${yes}, not sure: ${notSure}`).toBeLessThanOrEqual(0);
        expect(compareLevels(notSure, oneUnder(yes)), `${item} not sure: ${notSure}, yes: ${yes}`).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);
});
