/** The triage chart as an XState machine: what tests, tools and pictures read, and what the browser's runner is held to. */
import { assign, setup } from 'xstate';
import type { QuestionId } from '../src/protocol/index.ts';
import { triageChart } from './triage.chart.ts';
import { implementations, nothingAnswered } from './triage.implementations.ts';
import type { AnswerGiven, TriageContext } from './triage.types.ts';

export const triageMachine = setup({
  types: { context: {} as TriageContext, events: {} as AnswerGiven, tags: {} as 'question' | 'result', meta: {} as { question: QuestionId } },
  guards: implementations.guards,
  actions: { recordAnswer: assign(implementations.actions.recordAnswer) },
}).createMachine({
  id: 'triage',
  context: () => nothingAnswered,
  // An endless eventless loop would hang a tool: XState's own limit is infinite.
  options: { maxIterations: 100 },
  ...triageChart,
});
