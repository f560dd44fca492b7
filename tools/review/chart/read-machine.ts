/** Reads the real XState machine into states and ways between them, for drawing and for the tables. */
import type { AnyStateNode } from 'xstate';
import { triageMachine } from '../../../machines/triage.machine.ts';
import { askedIf, guardWords } from './guard-words.ts';
import type { GuardWords } from './guard-words.ts';

/** `answer`: something was answered. `at-once`: without an answer. `finished`: the last state inside was reached. */
export type Moment = 'answer' | 'at-once' | 'finished';

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly moment: Moment;
  /** Absent when nothing has to be so. */
  readonly guard: GuardWords | undefined;
}

export interface State {
  /** As XState names it, unique in the machine. */
  readonly id: string;
  readonly key: string;
  readonly parent: State | undefined;
  readonly isFinal: boolean;
  readonly tags: readonly string[];
  /** The question that is asked in it, if one is. */
  readonly question: string | undefined;
  /** For whom the question is asked, if not for everybody. */
  readonly askedIf: string | undefined;
  readonly initial: string | undefined;
  /** In the order in which they are tried. */
  readonly ways: readonly Way[];
  readonly states: State[];
}

type Transition = NonNullable<AnyStateNode['always']>[number];

function waysFrom(node: AnyStateNode, moment: Moment, transitions: readonly Transition[]): readonly Way[] {
  return transitions.flatMap(({ target, guard }) =>
    (target ?? []).map(({ id }) => ({ from: node.id, to: id, moment, guard: guard === undefined ? undefined : guardWords(guard) })),
  );
}

function read(node: AnyStateNode, parent: State | undefined): State {
  const meta: unknown = node.meta;
  const question = typeof meta === 'object' && meta !== null && 'question' in meta ? String(meta.question) : undefined;
  const state: State = {
    id: node.id,
    key: node.key,
    parent,
    isFinal: node.type === 'final',
    tags: node.tags,
    question,
    askedIf: node.always?.map(({ guard }) => askedIf(guard)).find((words) => words !== undefined),
    initial: node.type === 'compound' ? node.initial.target[0]?.id : undefined,
    ways: [
      ...waysFrom(node, 'at-once', node.always ?? []),
      ...[...node.transitions].flatMap(([event, transitions]) =>
        waysFrom(node, event.startsWith('xstate.done.state') ? 'finished' : 'answer', transitions),
      ),
    ],
    states: [],
  };
  state.states.push(...Object.values<AnyStateNode>(node.states).map((child) => read(child, state)));
  return state;
}

/** The whole triage machine, from its root. */
export const readMachine = (): State => read(triageMachine.root, undefined);

/** A state and everything inside it, in the order of the chart. */
export const withInner = (state: State): readonly State[] => [state, ...state.states.flatMap(withInner)];
