/** The shape of a second wording: for whoever does not understand the first. Loaded when somebody asks. */
import type { ItemId, OptionIdOf, QuestionId } from '../protocol/index.ts';

export interface OtherWords {
  /** Each question again, so that it serves whoever answers, for themselves or for someone else. */
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** What is hard about a row. It follows the row's own words. */
  readonly items: Readonly<Partial<Record<ItemId, string>>>;
  readonly options: { readonly [Q in QuestionId]?: Readonly<Partial<Record<OptionIdOf<Q>, string>>> };
}
