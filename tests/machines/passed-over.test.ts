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
import { askedOf } from '../../src/rules/asked-of.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { answerOf, ledAnotherWay, person } from './people.ts';
import type { Person } from './people.ts';

/** What the chart would pass over if every level had to be told to the end. */
function onlyWhatDoesNotApply({ question, appliesWhen }: PassedOverParams, { findings, level }: TriageContext): boolean {
  const applies = appliesWhen === undefined || evaluate(appliesWhen, findings) !== 'no';
  return level !== 'emergency' && !(applies && askedOf(questionOf(question), findings));
}

function answerAll(someone: Person, isWhole: boolean): Position {
  let position = beginning;
  while (!hasEnded(position)) {
    const id = questionAt(position);
    const [way] = waysOf(position.state.written.on?.['answer.given']);
    const question = id && askedOf(questionOf(id), position.context.findings);
    if (!way || !question) throw new Error(`Nothing is asked at ${position.state.id}.`);
    const event: AnswerGiven = { type: 'answer.given', question: id, answer: answerOf(someone, question) };
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
      fc.property(fc.oneof(person, ledAnotherWay), (someone) => {
        const { context } = answerAll(someone, false);
        const whole = answerAll(someone, true);
        passedOver += whole.context.answered.length - context.answered.length;
        expect(whole.context.level).toBe(context.level);
      }),
      { numRuns: 3000 },
    );
    expect(passedOver).toBeGreaterThan(300);
  }, 120_000);

  it('is asked after all when only a "not sure" brings up the other half of a rule', () => {
    const someone: Person = {
      values: { 'pregnant-or-recent-birth': 'not-sure', 'scalp-sore-or-jaw-tires-chewing': 'not-sure', 'pain-spreads': 'yes' },
      choices: { age: 5, pain: 7 },
    };
    expect(answerAll(someone, false).context.level).toBe('urgent');
  });
});
