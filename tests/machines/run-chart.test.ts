import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { beginning, hasEnded, questionAt, step } from '../../machines/run-chart.ts';
import type { Position } from '../../machines/run-chart.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { triageMachine } from '../../machines/triage.machine.ts';
import type { AnswerGiven } from '../../machines/triage.types.ts';
import { questions } from '../../src/protocol/index.ts';
import { representativeAnswers, walk } from './walk.ts';

type Snapshot = ReturnType<typeof transition<typeof triageMachine>>[0];
const [first] = initialTransition(triageMachine);

/** Both after the same answers: they must stand in the same state with the same context. */
function expectSame(position: Position, snapshot: Snapshot): void {
  expect(snapshot.status).toBe('active');
  expect(snapshot._nodes.map(({ id }) => id)).toContain(position.state.id);
  expect(snapshot._nodes.filter(({ type }) => type === 'atomic')).toHaveLength(1);
  expect(position.context).toEqual(snapshot.context);
  expect(hasEnded(position)).toBe(snapshot.hasTag('result'));
  expect(questionAt(position)).toBe(Object.values(snapshot.getMeta())[0]?.question);
}

describe("the browser's runner of the chart", () => {
  it('begins where XState begins', () => expectSame(beginning, first));

  it('goes where XState goes along every edge of the chart', () => {
    const standing = new Map<Position, Snapshot>([[beginning, first]]);
    for (const { before, question, answer, after } of walk()) {
      const [expected] = transition(triageMachine, standing.get(before.position) ?? first, { type: 'answer.given', question, answer });
      standing.set(after.position, expected);
      expectSame(after.position, expected);
    }
    expect(standing.size).toBeGreaterThan(1000);
  });

  it('takes and refuses what XState takes and refuses, in any order of answers', () => {
    const event = fc.tuple(fc.constantFrom(...questions.map(({ id }) => id)), fc.nat(40)).map(([question, pick]): AnswerGiven => {
      const answers = representativeAnswers(questionOf(question));
      return { type: 'answer.given', question, answer: answers[pick % answers.length] ?? { kind: 'scale', value: 0 } };
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let position = beginning;
        let snapshot: Snapshot = first;
        for (const given of events) {
          position = step(position, given);
          [snapshot] = transition(triageMachine, snapshot, given);
        }
        expectSame(position, snapshot);
      }),
    );
  });
});
