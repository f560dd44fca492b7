/** How a second check compares with its first: both numbers, what is new, what is gone, and what the rules of a second check read of that. */
import type { QuestionId } from '../src/protocol/index.ts';
import { painStep } from '../src/protocol/rules/recheck.ts';
import type { RecheckFindingId } from '../src/protocol/rules/recheck.ts';
import type { Ground } from '../src/rules/explain.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import type { Findings, FindingValue } from '../src/vocabulary/finding.ts';
import type { Again, Conversation } from './conversation.ts';
import { resumeConversation } from './conversation.ts';
import { earlierCheck } from './earlier-check.ts';
import { questionOf } from './protocol-book.ts';

/** What was said both times. */
interface Twice<Value> {
  readonly before: Value;
  readonly now: Value;
}

/** What the second check found beside the first. */
export interface Changes {
  /** The place is another one: what hurts there is not compared with what hurt elsewhere. */
  readonly isElsewhere: boolean;
  /** From 0 to 10; absent when a number was not given both times. */
  readonly pain: Twice<number> | undefined;
  /** The options that say how much can be done; absent when it was not asked both times. */
  readonly doing: Twice<Ground> | undefined;
  /** What is so now, or may be, and was less so when it was asked before. */
  readonly appeared: readonly Ground[];
  /** What was answered *yes*, and now is *no*. */
  readonly gone: readonly Ground[];
  /** Nothing that was said is worse than at the first check, nor was anything new asked that is so. */
  readonly isNothingWorse: boolean;
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
const howSo: readonly FindingValue[] = ['no', 'not-sure', 'yes'];

/** Where it hurts, and on which side. A second place beside it makes it no other one. */
function placeIn(answered: readonly Answered[]): string | undefined {
  const answer = answerTo(answered, 'place');
  const question = questionOf('place');
  if (answer?.kind !== 'choice' || question.kind !== 'choice') return undefined;
  const [where, side] = question.groups;
  const options = [where, side].flatMap((group) => group?.options ?? []);
  return options.flatMap(({ id }) => (answer.chosen.includes(id) ? id : [])).join();
}

/** The answers that a first check holds, once for each second check: told to the chart again, so that what somebody has spoilt counts for nothing. */
const firsts = new WeakMap<Again, readonly Answered[]>();
function answersOf(again: Again): readonly Answered[] {
  const known = firsts.get(again);
  if (known) return known;
  let answered: readonly Answered[] = [];
  try {
    ({ answered } = resumeConversation(again.first.answers));
  } catch {
    // Somebody changed what was stored: how it has been since still counts.
  }
  firsts.set(again, answered);
  return answered;
}

/** Compares a second check, finished or not, with its first. */
export function changesSince(again: Again, { answered }: Pick<Conversation, 'answered'>): Changes {
  const { told, since } = earlierCheck(again);
  const first = answersOf(again);
  const isElsewhere = placeIn(first) !== placeIn(answered);
  const compared = isElsewhere ? [] : first;
  const [painBefore, painNow] = [painIn(compared), painIn(answered)];
  const [doingBefore, doingNow] = [doingIn(compared), doingIn(answered)];
  const before = new Map(itemsIn(compared).map(({ given, value }) => [given, value]));
  const now = itemsIn(answered);
  const isSoNow = now.flatMap(({ value, ...item }): readonly Ground[] => (value === 'no' ? [] : [{ ...item, value }]));
  const hasRisen = ({ given, value }: Ground) => howSo.indexOf(value) > howSo.indexOf(before.get(`${given}`) ?? 'no');
  const findings: Changes['findings'] = {
    // What it came to is not known: it may have been either.
    'sent-to-a-doctor-at-first': told ? isSo(told === 'doctor') : 'not-sure',
    'to-be-seen-today-at-first': told ? isSo(told === 'urgent' || told === 'emergency') : 'not-sure',
    'worse-since-first-check': since === 'not-sure' ? since : isSo(since === 'worse'),
    ...(typeof painBefore === 'number' &&
      painNow !== undefined && { 'more-pain-than-at-first': painNow === 'not-sure' ? painNow : isSo(painNow >= painBefore + painStep) }),
    ...(doingBefore && doingNow && { 'does-less-than-at-first': isSo(doingNow.at > doingBefore.at) }),
  };
  const worse: readonly RecheckFindingId[] = ['worse-since-first-check', 'more-pain-than-at-first', 'does-less-than-at-first'];
  return {
    isElsewhere,
    pain: typeof painBefore === 'number' && typeof painNow === 'number' ? { before: painBefore, now: painNow } : undefined,
    doing: doingBefore && doingNow && { before: doingBefore.said, now: doingNow.said },
    appeared: isSoNow.filter((item) => before.has(`${item.given}`) && hasRisen(item)),
    gone: now.flatMap(({ value, ...item }) => (value === 'no' && before.get(item.given) === 'yes' ? { ...item, value: 'yes' as const } : [])),
    isNothingWorse:
      !isElsewhere &&
      !isSoNow.some(hasRisen) &&
      !(typeof painBefore === 'number' && typeof painNow === 'number' && painNow > painBefore) &&
      worse.every((finding) => (findings[finding] ?? 'no') === 'no'),
    findings,
  };
}
