/** How a second check compares with its first: both numbers, what is new, what is gone, and what the rules of a second check read of that. */
import type { QuestionId } from '../src/protocol/index.ts';
import { painStep } from '../src/protocol/rules/recheck.ts';
import type { RecheckFindingId } from '../src/protocol/rules/recheck.ts';
import type { Ground } from '../src/rules/explain.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import type { Findings, FindingValue } from '../src/vocabulary/finding.ts';
import type { Again, Conversation } from './conversation.ts';
import { earlierCheck } from './earlier-check.ts';
import { questionOf } from './protocol-book.ts';
import { retold } from './retold.ts';

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

/** Of these items, those that are so or may be. */
const groundsIn = (answered: readonly Answered[]) =>
  itemsIn(answered).flatMap(({ value, ...item }): readonly Ground[] => (value === 'no' ? [] : [{ ...item, value }]));

const isSo = (so: boolean): FindingValue => (so ? 'yes' : 'no');
/** Whoever could not give a number, then or now, may have more pain than then; not where it is hardly any now. */
function morePain(before: number | 'not-sure', now: number | 'not-sure'): FindingValue {
  if (typeof now === 'number' && now < painStep) return 'no';
  return before === 'not-sure' || now === 'not-sure' ? 'not-sure' : isSo(now >= before + painStep);
}
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

/** The answers that a first check holds, told to the chart again: what somebody has spoilt counts for nothing. */
function answersOf(again: Again): readonly Answered[] {
  try {
    return retold(again.first.answers).answered;
  } catch {
    return [];
  }
}

/** Once for each second check. */
const firsts = new WeakMap<Again, readonly Answered[]>();
function firstOf(again: Again): readonly Answered[] {
  const known = firsts.get(again) ?? answersOf(again);
  if (typeof again === 'object') firsts.set(again, known);
  return known;
}

/** What is asked in a second check and says nothing about better or worse: time goes on. */
const saysNothing: readonly QuestionId[] = ['welcome', 'how-long'];

/** Where it is heading, as the option says. */
function courseIn({ chosen }: { readonly chosen: readonly string[] }): string | undefined {
  const question = questionOf(impact);
  const [, course] = question.kind === 'choice' ? question.groups : [];
  return course?.options.find(({ id }) => chosen.includes(id))?.id;
}

const isSame = (one: readonly string[] = [], other: readonly string[] = []) => one.join() === other.join();

/** Whether an answer is certainly no worse than the one of before. What cannot be put in order must be the same. */
function isNoWorse({ question, answer }: Answered, first: readonly Answered[], hasRisen: (item: Ground) => boolean): boolean {
  const before = answerTo(first, question as QuestionId); // A conversation answers questions of the protocol.
  if (saysNothing.some((id) => id === question)) return true;
  if (answer.kind === 'items') {
    const chosenBefore = before?.kind === 'items' ? before.chosen : undefined;
    return isSame(answer.chosen, chosenBefore) && !groundsIn([{ question, answer }]).some(hasRisen);
  }
  if (answer.kind === 'scale')
    return before?.kind === 'scale' && typeof before.value === 'number' && typeof answer.value === 'number' && answer.value <= before.value;
  if (before?.kind !== 'choice') return false;
  // How much can be done has an order, and a finding of its own; of the course, only getting better is no worse than anything.
  if (question === impact) return courseIn(answer) === 'better' || (courseIn(answer) === 'same' && courseIn(before) === 'same');
  return isSame(answer.chosen, before.chosen);
}

/** Compares a second check, finished or not, with its first. */
export function changesSince(again: Again, { answered }: Pick<Conversation, 'answered'>): Changes {
  const { told, since } = earlierCheck(again);
  const first = firstOf(again);
  const [placeBefore, placeNow] = [placeIn(first), placeIn(answered)];
  const compared = placeBefore === placeNow ? first : [];
  const [painBefore, painNow] = [painIn(compared), painIn(answered)];
  const [doingBefore, doingNow] = [doingIn(compared), doingIn(answered)];
  const before = new Map(itemsIn(compared).map(({ given, value }) => [given, value]));
  const hasRisen = ({ given, value }: Ground) => howSo.indexOf(value) > howSo.indexOf(before.get(`${given}`) ?? 'no');
  const findings: Changes['findings'] = {
    // What it came to is not known: it may have been either.
    'sent-to-a-doctor-at-first': told ? isSo(told === 'doctor') : 'not-sure',
    'to-be-seen-today-at-first': told ? isSo(told === 'urgent' || told === 'emergency') : 'not-sure',
    'worse-since-first-check': since === 'not-sure' ? since : isSo(since === 'worse'),
    ...(painBefore !== undefined && painNow !== undefined && { 'more-pain-than-at-first': morePain(painBefore, painNow) }),
    ...(doingBefore && doingNow && { 'does-less-than-at-first': isSo(doingNow.at > doingBefore.at) }),
  };
  const worse: readonly RecheckFindingId[] = ['worse-since-first-check', 'more-pain-than-at-first', 'does-less-than-at-first'];
  return {
    isElsewhere: placeBefore !== undefined && placeNow !== undefined && placeBefore !== placeNow,
    pain: typeof painBefore === 'number' && typeof painNow === 'number' ? { before: painBefore, now: painNow } : undefined,
    doing: doingBefore && doingNow && { before: doingBefore.said, now: doingNow.said },
    appeared: groundsIn(answered).filter((item) => before.has(`${item.given}`) && hasRisen(item)),
    gone: itemsIn(answered).flatMap(({ value, ...item }) =>
      value === 'no' && before.get(item.given) === 'yes' ? { ...item, value: 'yes' as const } : [],
    ),
    isNothingWorse:
      compared.length > 0 &&
      // What is not asked any more is not known.
      [painIn, doingIn].every((read) => read(compared) === undefined || read(answered) !== undefined) &&
      answered.every((entry) => isNoWorse(entry, compared, hasRisen)) &&
      worse.every((finding) => (findings[finding] ?? 'no') === 'no'),
    findings,
  };
}
