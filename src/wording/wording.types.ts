/** The shape of one language: the same files, the same keys, checked by the compiler. Text, never markup. */
import type { CareRuleId, DoorRuleId, ItemId, OptionIdOf, PlaceId, QuestionId, RuleId, LevelRuleId } from '../protocol/index.ts';
import type { CarePlan } from '../vocabulary/care-plan.ts';
import type { Disposition, Door } from '../vocabulary/disposition.ts';

/** A row that can be chosen: what it says, and an example in plain words beneath it. */
export interface RowText {
  readonly label: string;
  readonly hint?: string;
}

/** A question's heading; `lead` is a short sentence under it where one is needed. */
export interface QuestionText {
  readonly ask: string;
  readonly lead?: string;
}

type ChoiceQuestionId = { [Q in QuestionId]: OptionIdOf<Q> extends never ? never : Q }[QuestionId];

export type QuestionTexts = Readonly<Record<QuestionId, QuestionText>>;
export type OptionTexts = { readonly [Q in ChoiceQuestionId]: Readonly<Record<OptionIdOf<Q>, RowText>> };
export type ItemTexts = Readonly<Record<ItemId, RowText>>;

/** Where and how soon, in the order a frightened reader needs. */
export interface ResultText {
  /** "When" in two or three words, above the headline. */
  readonly when: string;
  /** Where to go, in one sentence. */
  readonly headline: string;
  readonly lead: string;
}
export type ResultTexts = Readonly<Record<Disposition, ResultText>> & { readonly doors: Readonly<Record<Door, ResultText>> };

/** Loaded with the result: why each rule asks for what it asks, and why each question is asked. */
export interface Explanations {
  /** Completes the sentence that starts with the visitor's own quoted answers. */
  readonly reasons: Readonly<Record<RuleId, string>>;
  readonly whyWeAsk: Readonly<Record<QuestionId, string>>;
}

export type PlacePlans = Readonly<Record<PlaceId, CarePlan>>;
export type { CareRuleId, DoorRuleId, LevelRuleId };
