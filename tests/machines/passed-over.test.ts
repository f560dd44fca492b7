import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassedOverParams } from '../../machines/ask.ts';
import { innermost, targetOf, waysOf } from '../../machines/chart-states.ts';
import type { GuardOf } from '../../machines/chart-states.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { beginning, comeToRest, hasEnded, passes, questionAt } from '../../machines/run-chart.ts';
import type { Position } from '../../machines/run-chart.ts';
import { implementations } from '../../machines/triage.implementations.ts';
import type { AnswerGiven, TriageContext } from '../../machines/triage.types.ts';
import { askedOf, groupsAsked } from '../../src/rules/asked-of.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';

/** Somebody who says the same of the same thing, whenever it is asked. */
type Person = (about: string) => number;

// Most people have few of these: with all at random, everybody would be an emergency.
const valueOf = (number: number): FindingValue => (number % 12 === 0 ? 'yes' : number % 12 === 1 ? 'not-sure' : 'no');

function answerOf(question: Question, person: Person): Answer {
  if (question.kind === 'scale') return { kind: 'scale', value: person(question.id) % 11 };
  const chosen: string[] = [];
  for (const { id } of question.groups ?? []) {
    const group = groupsAsked(question, chosen).find((one) => one.id === id);
    if (group) chosen.push(group.options[person(`${question.id} ${id}`) % group.options.length]?.id ?? '');
  }
  if (question.kind === 'choice') return { kind: 'choice', chosen };
  const values = Object.fromEntries(question.items.map((item) => [item, valueOf(person(item))]));
  return { kind: 'items', values, ...(chosen.length > 0 && { chosen }) };
}

/** What the chart would pass over if every level had to be told to the end. */
function onlyWhatDoesNotApply({ question, appliesWhen }: PassedOverParams, { findings, level }: TriageContext): boolean {
  const applies = appliesWhen === undefined || evaluate(appliesWhen, findings) !== 'no';
  return level !== 'emergency' && !(applies && askedOf(questionOf(question), findings));
}

function answerAll(person: Person, isWhole: boolean): Position {
  let position = beginning;
  while (!hasEnded(position)) {
    const id = questionAt(position);
    const [way] = waysOf(position.state.written.on?.['answer.given']);
    const question = id && askedOf(questionOf(id), position.context.findings);
    if (!way || !question) throw new Error(`Nothing is asked at ${position.state.id}.`);
    const event: AnswerGiven = { type: 'answer.given', question: id, answer: answerOf(question, person) };
    const context = implementations.actions.recordAnswer({ context: position.context, event });
    const asks = (guard: GuardOf | undefined) =>
      isWhole && typeof guard === 'object' && guard.type === 'isPassedOver'
        ? // The cast: `ask` gives this guard these parameters.
          onlyWhatDoesNotApply(guard.params as PassedOverParams, context)
        : passes(guard, context, event);
    position = { state: comeToRest(innermost(targetOf(position.state, way.target)), asks), context };
  }
  return position;
}

describe('a question that is passed over', () => {
  it('could not have raised the level, whatever had been answered to it and to all others that are', () => {
    let passedOver = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1_000_000 })), (stream) => {
        const said = new Map<string, number>();
        const person: Person = (about) => {
          const number = said.get(about) ?? stream.next().value ?? 0;
          said.set(about, number);
          return number;
        };
        const { context } = answerAll(person, false);
        const whole = answerAll(person, true);
        passedOver += whole.context.answered.length - context.answered.length;
        expect(whole.context.level).toBe(context.level);
      }),
      { numRuns: 1500 },
    );
    expect(passedOver).toBeGreaterThan(300);
  }, 120_000);
});
