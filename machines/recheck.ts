/** A second check: the first answers without those that can have changed, and what came of the difference. */
import type { QuestionId } from '../src/protocol/index.ts';
import { painStep, recheckRules } from '../src/protocol/rules/recheck.ts';
import type { RecheckFindingId } from '../src/protocol/rules/recheck.ts';
import type { Ground } from '../src/rules/explain.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import type { Findings, FindingValue } from '../src/vocabulary/finding.ts';
import type { Again, Conversation } from './conversation.ts';
import { resumeConversation } from './conversation.ts';
import { questionOf } from './protocol-book.ts';
import { connect } from './triage.connect.ts';
import type { TriageView } from './triage.connect.ts';

/**
 * What two days do not change: who it is, where it hurts, what brought them, how it began, and what they hope for. Everything else is asked
 * again, and whole: a fall between the two checks is as much a change as a new pain.
 */
const lasting: readonly QuestionId[] = ['welcome', 'about-you', 'place', 'concern', 'how-it-started', 'hopes'];

/** A conversation that asks again what can have changed. */
export const checkAgain = (again: Again): Conversation =>
  resumeConversation(
    again.first.filter(({ question }) => lasting.includes(question)),
    again,
  );

/** What was said both times. */
interface Twice<Value> {
  readonly before: Value;
  readonly now: Value;
}

/** What the second check found beside the first. */
export interface Changes {
  /** What the first check came to. */
  readonly first: TriageView;
  /** From 0 to 10; absent when a number was not given both times. */
  readonly pain: Twice<number> | undefined;
  /** The options that say how much can be done; absent when it was not asked both times. */
  readonly doing: Twice<Ground> | undefined;
  /** What was answered *no*, and now is not. What was not asked before is not among them. */
  readonly appeared: readonly Ground[];
  /** What was answered *yes*, and now is *no*. */
  readonly gone: readonly Ground[];
  readonly findings: Findings<RecheckFindingId>;
}

const answerTo = (answered: readonly Answered[], id: QuestionId): Answer | undefined => answered.find(({ question }) => question === id)?.answer;

const painIn = (answered: readonly Answered[]) => {
  const answer = answerTo(answered, 'pain');
  return answer?.kind === 'scale' ? answer.value : undefined;
};

const impact: QuestionId = 'function-and-course';
/** How much can be done, by the place in the list, which goes from all of it to very little. */
function doingIn(answered: readonly Answered[]): { readonly at: number; readonly said: Ground } | undefined {
  const answer = answerTo(answered, impact);
  const question = questionOf(impact);
  const [group] = question.kind === 'choice' ? question.groups : [];
  if (answer?.kind !== 'choice' || !group) return undefined;
  const at = group.options.findIndex(({ id }) => answer.chosen.includes(id));
  const option = group.options[at];
  return option && { at, said: { question: impact, given: option.id, value: 'yes' } };
}

const itemsIn = (answered: readonly Answered[]) =>
  answered.flatMap(({ question, answer }) =>
    answer.kind === 'items' ? Object.entries(answer.values).map(([given, value]) => ({ question, given, value })) : [],
  );

const isSo = (so: boolean): FindingValue => (so ? 'yes' : 'no');

/** What is told again, once for each second check. */
const firsts = new WeakMap<Again, { readonly view: TriageView; readonly answered: readonly Answered[] }>();
function firstOf(again: Again) {
  const known = firsts.get(again);
  if (known) return known;
  let conversation = resumeConversation([]);
  try {
    conversation = resumeConversation(again.first);
  } catch {
    // Somebody changed what was stored: how it has been since still counts.
  }
  const first = { view: connect(conversation), answered: conversation.answered };
  firsts.set(again, first);
  return first;
}

/** Compares a second check, finished or not, with its first. */
export function changesSince(again: Again, { answered }: Conversation): Changes {
  const { view: first, answered: answeredFirst } = firstOf(again);
  const level = first.assessment?.level;
  const [painBefore, painNow] = [painIn(answeredFirst), painIn(answered)];
  const [doingBefore, doingNow] = [doingIn(answeredFirst), doingIn(answered)];
  const before = new Map(itemsIn(answeredFirst).map(({ given, value }) => [given, value]));
  const now = itemsIn(answered);
  return {
    first,
    pain: typeof painBefore === 'number' && typeof painNow === 'number' ? { before: painBefore, now: painNow } : undefined,
    doing: doingBefore && doingNow && { before: doingBefore.said, now: doingNow.said },
    appeared: now.flatMap(({ value, ...item }) => (value !== 'no' && before.get(item.given) === 'no' ? { ...item, value } : [])),
    gone: now.flatMap(({ value, ...item }) => (value === 'no' && before.get(item.given) === 'yes' ? { ...item, value: 'yes' as const } : [])),
    findings: {
      'sent-to-a-doctor-at-first': isSo(level === 'doctor'),
      'to-be-seen-today-at-first': isSo(level === 'urgent' || level === 'emergency'),
      'worse-since-first-check': again.since === 'worse' ? 'yes' : again.since === 'better' || again.since === 'same' ? 'no' : 'not-sure',
      ...(typeof painBefore === 'number' &&
        painNow !== undefined && { 'more-pain-than-at-first': painNow === 'not-sure' ? painNow : isSo(painNow >= painBefore + painStep) }),
      ...(doingBefore && doingNow && { 'does-less-than-at-first': isSo(doingNow.at > doingBefore.at) }),
    },
  };
}

/** {@link connect}, with what a second check asks for beside the chart's own rules: never less than the first check did. */
export function connectAgain(conversation: Conversation): TriageView {
  const { again } = conversation;
  return connect(conversation, again && { findings: changesSince(again, conversation).findings, levelRules: recheckRules });
}
