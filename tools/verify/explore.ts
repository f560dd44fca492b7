/** Explores one slice of the real chart: every reachable (state, what still matters), and every way on from it. */
import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { questionOf, ruleBook } from '../../machines/protocol-book.ts';
import { questionAskedAt, statesAhead } from '../../machines/remaining.ts';
import { beginning, chart, questionAt, step, waysOf } from '../../machines/run-chart.ts';
import type { ChartState, Position } from '../../machines/run-chart.ts';
import { triageMachine } from '../../machines/triage.machine.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import { answerClasses } from './answer-classes.ts';
import { project, Projection } from './projection.ts';
import type { Minimum, Projected } from './projection.ts';
import { sliceTakes } from './slices.ts';
import type { Slice } from './slices.ts';
import { flagsOf, vectorOf } from './vector.ts';
import type { Vector } from './vector.ts';

export type Snapshot = SnapshotFrom<typeof triageMachine>;

export interface Edge {
  readonly answer: Answer;
  /** How many answers this edge stands for. */
  readonly size: bigint;
  readonly to: StateNode;
}

/** One merged state, with a real conversation that stands for all that reach it. */
export interface StateNode {
  readonly key: string;
  readonly snapshot: Snapshot;
  readonly position: Position;
  readonly question: QuestionId | undefined;
  readonly projected: Projected;
  readonly edges: Edge[];
}

export interface Explored {
  readonly start: StateNode;
  /** In an order in which every node comes before the nodes that it leads to. */
  readonly nodes: readonly StateNode[];
  readonly edges: number;
  /** Edges along which the browser's runner and XState did not come to the same. */
  readonly disagreements: readonly string[];
}

/** What the guards of these states read of the findings, as conditions. */
function guardsOf(states: readonly ChartState[]): readonly Condition[] {
  const conditions = new Map<string, Condition>();
  for (const { written } of states) {
    for (const { guard } of [...waysOf(written.always), ...waysOf(written.onDone)]) {
      if (guard === undefined) continue;
      // The chart's guards take a finding, or what `ask` gives them; those without parameters ask for the wish to book.
      const params = (typeof guard === 'string' ? {} : guard.params) as { finding?: string; appliesWhen?: Condition };
      const condition = typeof guard === 'string' ? 'wants-only-to-book' : (params.finding ?? params.appliesWhen);
      if (condition !== undefined) conditions.set(JSON.stringify(condition), condition);
    }
  }
  return [...conditions.values()];
}

function everyState(state: ChartState): readonly ChartState[] {
  return [state, ...[...state.states.values()].flatMap(everyState)];
}

const allStates = everyState(chart);
const readByGuards = [...new Set(guardsOf(allStates).flatMap(findingsRead))];

/** Every state that can only be entered by answering this question, the one that asks it included. */
function statesFrom(question: QuestionId): readonly ChartState[] {
  const asking = allStates.filter(({ written }) => written.meta?.question === question);
  return asking.flatMap((state) => statesAhead({ state, context: beginning.context })).filter(({ written }) => !written.tags?.includes('result'));
}

interface Outlook {
  /** Findings that may still be asked. */
  readonly open: Vector;
  readonly guards: readonly Condition[];
}

/** Explores a slice with the given table of minimums. */
export function explore(slice: Slice, minimums: readonly Minimum[]): Explored {
  const projection = new Projection(ruleBook, minimums, slice.assumed);
  const assumed = vectorOf(slice.assumed);
  // What comes after a question that the slice never answers is not ahead of it.
  const outside = new Set((['place', 'concern'] as const).filter((question) => slice[question] === 'absent').flatMap(statesFrom));
  const outlooks = new Map<string, Outlook>();
  const nodes = new Map<string, StateNode>();
  const disagreements: string[] = [];
  let edges = 0;

  const outlook = ({ state, context }: Position): Outlook => {
    const { findings, level } = context;
    // The way on depends on the state, on the level, and on what the chart's own guards read.
    const memo = `${state.id}¦${level}¦${readByGuards.map((finding) => findings[finding] ?? slice.assumed[finding]).join()}`;
    const known = outlooks.get(memo);
    if (known) return known;
    const foreseen = { ...context, findings: { ...slice.assumed, ...findings } };
    const ahead = statesAhead({ state, context: foreseen }).filter((next) => !outside.has(next));
    const asked = ahead.flatMap((next) => questionAskedAt(next, foreseen) ?? []);
    const open = asked.flatMap((id) => findingsOf(questionOf(id))).filter((finding) => !(finding in slice.assumed));
    const parents = ahead.flatMap((next) => (next.parent ? [next, next.parent] : [next]));
    const found = { open: flagsOf(open), guards: guardsOf([...new Set(parents)]) };
    outlooks.set(memo, found);
    return found;
  };

  const nodeOf = (position: Position, snapshot: Snapshot): { readonly node: StateNode; readonly isNew: boolean } => {
    const { open, guards } = outlook(position);
    const findings = vectorOf(position.context.findings, assumed);
    const projected = project(projection.focus(findings, open, guards), findings, open);
    const key = `${position.state.id}¦${projected.key}`;
    const known = nodes.get(key);
    if (known) return { node: known, isNew: false };
    const node: StateNode = { key, snapshot, position, question: questionAt(position), projected, edges: [] };
    nodes.set(key, node);
    return { node, isNew: true };
  };

  const [first] = initialTransition(triageMachine);
  const { node: start } = nodeOf(beginning, first);
  // The queue grows while it is read: a node comes after every node that leads to it.
  const queue = [start];
  for (const node of queue) {
    const { question, position, snapshot } = node;
    if (!question) continue;
    const { open, guards } = outlook(position);
    const findings = vectorOf(position.context.findings, assumed);
    for (const { answer, size } of answerClasses(questionOf(question), findings, open, projection.focus(findings, open, guards))) {
      if (answer.kind === 'choice' && !sliceTakes(slice, question, answer.chosen)) continue;
      const event = { type: 'answer.given', question, answer } as const;
      const after = step(position, event);
      const [told] = transition(triageMachine, snapshot, event);
      if (!told._nodes.some(({ id }) => id === after.state.id) || told.context.level !== after.context.level) {
        disagreements.push(`${node.key} → ${JSON.stringify(answer)}`);
      }
      const { node: to, isNew } = nodeOf(after, told);
      node.edges.push({ answer, size, to });
      edges += 1;
      if (isNew) queue.push(to);
    }
  }
  return { start, nodes: queue, edges, disagreements };
}
