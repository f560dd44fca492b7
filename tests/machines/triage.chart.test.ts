import { beforeAll, describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import { connect } from '../../machines/triage.connect.ts';
import type { TriageView } from '../../machines/triage.connect.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import { questions } from '../../src/protocol/index.ts';
import { walk } from './walk.ts';
import type { Step } from './walk.ts';

const endings = ['emergency', 'result', 'booking'];
interface Seen extends Step {
  readonly viewBefore: TriageView;
  readonly viewAfter: TriageView;
}
let steps: readonly Seen[] = [];
beforeAll(() => {
  steps = [...walk()].map((step) => ({ ...step, viewBefore: connect(step.before), viewAfter: connect(step.after) }));
});

describe('the triage chart, walked along every option', () => {
  it('takes every offered answer and moves on', () => {
    expect(steps.length).toBeGreaterThan(1000);
    for (const { before, question, after } of steps) {
      expect(after.answered, question).toHaveLength(before.answered.length + 1);
    }
  });

  it('asks every question of the protocol, and reaches every ending', () => {
    const asked = new Set(steps.map((step) => step.question));
    const expected = questions.map(({ id }) => id).filter((id) => id !== 'emergency-now');
    expect([...expected].filter((id) => !asked.has(id))).toEqual([]);
    const stages = new Set(steps.map(({ viewAfter }) => viewAfter.stage));
    for (const ending of endings) expect(stages).toContain(ending);
  });

  it('either asks or has ended: no state leaves the visitor without a question or a result', () => {
    for (const { after, question } of steps) {
      const ended = hasEnded(after.position);
      expect(currentQuestion(after) === undefined, `after ${question}`).toBe(ended);
    }
  });

  it('reaches an emergency from every question by the Emergency button, and by no other road than the rules', () => {
    const froms = new Map(steps.map((step) => [step.question, step.before]));
    for (const [question, before] of froms) {
      const helped = give(before, 'emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] });
      expect(connect(helped).stage, question).toBe('emergency');
    }
    for (const { after, viewAfter } of steps) expect(viewAfter.stage === 'emergency').toBe(after.position.context.level === 'emergency');
  });

  it('ignores an answer to a question that is not on screen, and one that does not fit', () => {
    const start = startConversation();
    expect(give(start, 'pain', { kind: 'scale', value: 3 })).toBe(start);
    expect(give(start, 'welcome', { kind: 'choice', chosen: ['no-such-option'] })).toBe(start);
  });

  it('asks at most fourteen questions, and finds an emergency on a screen in at most six', () => {
    const asked = ({ after }: Step) => after.answered.filter(({ question }) => question !== 'welcome').length;
    const ended = steps.filter(({ after }) => hasEnded(after.position));
    expect(Math.max(...ended.map(asked))).toBeLessThanOrEqual(14);
    const screens = ended.filter(
      ({ after, question }) =>
        connect(after).stage === 'emergency' && (question.endsWith('-screen') || ['safety', 'along-with-it'].includes(question)),
    );
    expect(screens.length).toBeGreaterThan(10);
    expect(Math.max(...screens.map(asked))).toBeLessThanOrEqual(6);
  });

  it('never announces more than fourteen questions', () => {
    for (const {
      viewBefore: { answered, remaining, stage },
    } of steps) {
      expect(answered.length + remaining - (stage === 'welcome' ? 1 : 0)).toBeLessThanOrEqual(14);
    }
  });

  it('foresees never fewer questions than then come, so that progress never goes backwards', () => {
    for (const { viewBefore, viewAfter } of steps) expect(viewAfter.remaining).toBeLessThanOrEqual(viewBefore.remaining - 1);
  });
});
