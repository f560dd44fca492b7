/** What a language says about itself: its name, and who has reviewed its translation. */

export interface TranslationReview {
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
}

/** What the choice of a language needs of each. */
export interface LanguageName {
  /** As its own speakers write it, in the list that a visitor chooses from. */
  readonly name: string;
  /** “Language”, for a screen reader: what the list is for. */
  readonly choose: string;
}

/** The language that the others are translated from. */
interface SourceLanguage extends LanguageName {
  readonly review: 'source';
}

interface TranslatedLanguage extends LanguageName {
  /** Somebody who is at home in the language and read all of it; `none` as long as nobody has. */
  readonly review: TranslationReview | 'none';
  /** On screen as long as nobody has reviewed it. */
  readonly notReviewed: string;
  /** The button's words before the language has loaded, for a page to copy into `data-words`: as `widget/embed/launcher.wording.ts` has them, with `|` between. */
  readonly button: string;
  /** English texts that are right as they are: names, and words that both languages have. For the linter. */
  readonly same?: readonly string[];
  /** Names of conditions and drugs, which no text may use. For the linter. */
  readonly forbidden?: readonly string[];
}

export type LanguageFacts = SourceLanguage | TranslatedLanguage;
