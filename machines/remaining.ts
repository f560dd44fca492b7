/** What may still be asked: the ways on that the answers so far leave open, and the longest of them. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import { evaluate, findingsRead } from '../src/rules/evaluate.ts';
import { compareLevels } from '../src/rules/assess.ts';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { PassedOverParams } from './ask.ts';
import type { TriageContext } from './triage.types.ts';

/** What a guard will say when its state is reached, as far as it is known now. */
function foresee({ guard }: AnyTransitionDefinition, { findings, level }: TriageContext): boolean | undefined {
  if (!guard) return true;
  // Guards of this chart are names, or names with the parameters that `ask` and `sentTo` give them.
  const { type, params } = typeof guard === 'object' && 'type' in guard ? guard : { type: guard, params: undefined };
  if (type === 'found') {
    const { finding } = params as { finding: FindingId };
    return findings[finding] === undefined ? undefined : findings[finding] === 'yes';
  }
  if (type === 'isPassedOver') {
    const { appliesWhen, ceiling } = params as PassedOverParams;
    if (level !== undefined && compareLevels(level, ceiling) <= 0) return true;
    const known = appliesWhen !== undefined && findingsRead(appliesWhen).every((finding) => findings[finding as FindingId] !== undefined);
    return known && evaluate(appliesWhen, findings) === 'no';
  }
  if (type === 'onlyBooks' || type === 'wantedOnlyToBook') return findings['wants-only-to-book'] === 'yes';
  return undefined;
}

function longest(node: AnyStateNode, context: TriageContext, seen: Map<AnyStateNode, number>): number {
  const known = seen.get(node);
  if (known !== undefined) return known;
  const ways: number[] = [0];
  for (const way of waysOn(node, context)) for (const target of way.target ?? []) ways.push(longest(target, context, seen));
  const length = Math.max(...ways) + (isAsked(node, context) ? 1 : 0);
  seen.set(node, length);
  return length;
}

function isAsked(node: AnyStateNode, context: TriageContext): boolean {
  const [passedOver] = node.always ?? [];
  return node.meta?.question !== undefined && !(passedOver && foresee(passedOver, context));
}

/** The transitions that may be taken on from a state, whatever is answered in it. */
function waysOn(node: AnyStateNode, context: TriageContext): readonly AnyTransitionDefinition[] {
  if (node.type === 'compound') return [node.initial as unknown as AnyTransitionDefinition];
  if (node.type === 'final') return inOrder(node.parent?.transitions.get(`xstate.done.state.${node.parent.id}`) ?? [], context);
  if (node.meta?.question !== undefined) return node.transitions.get('answer.given') ?? [];
  return inOrder(node.always ?? [], context);
}

/** Of transitions that are tried in order: those before the first that is sure to be taken, and that one. */
function inOrder(transitions: readonly AnyTransitionDefinition[], context: TriageContext): readonly AnyTransitionDefinition[] {
  const open = transitions.filter((way) => foresee(way, context) !== false);
  const sure = open.findIndex((way) => foresee(way, context) === true);
  return sure < 0 ? open : open.slice(0, sure + 1);
}

/** Every state that may still be entered from these on, themselves included. */
export function statesAhead(nodes: readonly AnyStateNode[], context: TriageContext): readonly AnyStateNode[] {
  const seen = new Map<AnyStateNode, number>();
  for (const node of nodes) if (node.type === 'atomic') longest(node, context, seen);
  return [...seen.keys()];
}

/** The question that a state will ask, if it asks one and will not be passed over. */
export function questionAskedAt(node: AnyStateNode, context: TriageContext): QuestionId | undefined {
  return isAsked(node, context) ? node.meta.question : undefined;
}

/** The longest number of questions still to answer from these states on, the one on screen included. */
export function longestRemaining(nodes: readonly AnyStateNode[], context: TriageContext): number {
  return Math.max(0, ...nodes.filter((node) => node.type === 'atomic').map((node) => longest(node, context, new Map())));
}
