/** What each guard of the chart asks, in words: a short one for an arrow, a full one for the table beneath. */
import type { PassedOverParams } from '../../../machines/ask.ts';
import type { implementations } from '../../../machines/triage.implementations.ts';
import { en } from '../../../src/wording/en/index.ts';
import type { QuestionTexts } from '../../../src/wording/wording.types.ts';
import { inOneLine } from '../condition-words.ts';
import { inWords } from '../finding-words.ts';

export interface GuardWords {
  /** Empty where an arrow needs no word: a question that is answered, say. */
  readonly short: string;
  readonly full: string;
}

type Guards = typeof implementations.guards;
type ParamsOf<G extends keyof Guards> = Parameters<Guards[G]>[1];

const asked: QuestionTexts = en.questions;

/** What the table's note says of a needless question. */
export const needless =
  'A question is needless when earlier answers have settled all of it, or when none of its answers could raise the level of care that stands.';

const words: { readonly [G in keyof Guards]: (params: ParamsOf<G>) => GuardWords } = {
  answers: ({ question }) => ({ short: '', full: `“${asked[question].ask}” is answered` }),
  found: ({ finding }) => ({ short: inWords(finding), full: `“${inWords(finding)}” is yes` }),
  isEmergency: () => ({ short: 'an emergency', full: 'the answers so far ask for an emergency' }),
  isPassedOver: ({ appliesWhen }) => ({
    short: '',
    full:
      appliesWhen === undefined
        ? 'the question is needless (see the note)'
        : `neither so nor open: ${inOneLine(appliesWhen)}; or the question is needless (see the note)`,
  }),
  onlyBooks: () => ({ short: 'only wants to book', full: 'the visitor only wants to book, and no answer asks for a level of care' }),
  wantedOnlyToBook: () => ({ short: 'only wanted to book', full: 'the visitor only wanted to book' }),
};

/** @throws when the chart has a guard without words. */
export function guardWords(guard: unknown): GuardWords {
  const { type, params } =
    typeof guard === 'string' ? { type: guard, params: undefined } : (guard as { readonly type: string; readonly params: unknown });
  // The casts: in a machine that is read as data, names and parameters are no longer tied together.
  const say = (words as Readonly<Record<string, ((params: never) => GuardWords) | undefined>>)[type];
  if (!say) throw new Error(`tools/review/chart/guard-words.ts has no words for the guard "${type}".`);
  return say(params as never);
}

/** Whom a question is for, in words, where the guard that passes it over says so. */
export function askedIf(guard: unknown): string | undefined {
  // The cast: in a machine that is read as data, parameters are no longer tied to their guard.
  const { params } = Object(guard) as { readonly params?: Partial<PassedOverParams> };
  return params?.appliesWhen === undefined ? undefined : inOneLine(params.appliesWhen);
}
