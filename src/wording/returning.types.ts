/** What is said to somebody who comes back to check again. Loaded when there is something to compare with, or when a reminder leads here. */
import type { Since } from '../vocabulary/answer.ts';
import type { Care } from '../vocabulary/disposition.ts';
import type { RecheckRuleId } from '../protocol/rules/recheck.ts';

export interface ReturningTexts {
  readonly title: string;
  /** `{date}` of the first check */
  readonly lead: string;
  readonly ask: string;
  readonly since: Readonly<Record<Since, string>>;
  /** Above what is taken over from the first check, of `{date}`. */
  readonly stillSo: string;
  /** What is not seen there, and would be a reason to ask everything. */
  readonly orNew: string;
  readonly allStillSo: string;
  readonly askAll: string;
  /** What the second check is not for. */
  readonly somethingElse: string;
  /** `{date}` */
  readonly keptUntil: string;
  readonly forget: string;
  readonly forgotten: string;
  /** A reminder led here, and nothing is kept. */
  readonly cannotCompare: string;
  /** `{date}` of the first check */
  readonly compared: string;
  /** What each check came to. `{before}` and `{now}` are names of dispositions. */
  readonly outcome: string;
  /** What the first check promised for when it gets worse, by what it came to; the levels share one. */
  readonly promised: Readonly<Record<Care | 'doctor', string>>;
  /** `{text}` is one of `since` */
  readonly said: string;
  /** `{before}` and `{now}` are numbers. */
  readonly pain: string;
  /** `{before}` and `{now}` quote what can be done. */
  readonly doing: string;
  /** `{quotes}` */
  readonly appeared: string;
  /** `{quotes}` */
  readonly gone: string;
  /** Why more is asked for than the answers alone would. */
  readonly reasons: Readonly<Record<RecheckRuleId, string>>;
  /** The place is another one than at the first check. */
  readonly elsewhere: string;
  /** Where nothing is worse, and nothing more is asked for. */
  readonly asBefore: string;
}
