/** The shape of one language: the same files, the same keys, checked by the compiler. Text, never markup. */
import type { Interface } from './interface.types.ts';
import type { AdviceRuleId, CautionRuleId, ItemId, OptionIdOf, QuestionId, RuleId } from '../protocol/index.ts';
import type { Disposition, Door } from '../vocabulary/disposition.ts';
import type { Caution } from '../vocabulary/rule.ts';

/** A row that can be chosen: what it says, and either an example in plain words beneath it, or another way of being true. */
export interface RowText {
  readonly label: string;
  readonly hint?: string;
  /** As it goes on from the label within a sentence: whoever ticks the row may mean this, so it is quoted with the label. */
  readonly or?: string;
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
/** Every result but the emergency, whose few words must never wait for a part to load. */
export type ResultTexts = Readonly<Record<Exclude<Disposition, 'emergency'>, ResultText>> & { readonly doors: Readonly<Record<Door, ResultText>> };

export interface EmergencyTexts extends ResultText {
  /** The lead for whoever pressed Emergency, and told us nothing. */
  readonly leadPressed: string;
  readonly sayFirst: readonly string[];
  readonly untilHelpComes: readonly string[];
}

export interface SelfHarmTexts {
  readonly headline: string;
  readonly says: readonly string[];
}

/** The headings and sentences of the letter that a result reads like. Words in braces are filled in. */
export interface LetterTexts {
  readonly why: string;
  /** `{quotes}` and `{reason}` */
  readonly because: string;
  readonly now: string;
  readonly avoid: string;
  readonly sooner: string;
  readonly ask: string;
  readonly selfMassage: {
    readonly title: string;
    readonly tools: string;
    readonly howLong: string;
    readonly howOften: string;
    readonly noPress: string;
    readonly stopIf: string;
  };
  /** Before the reasons for which self-massage is left out. */
  /** Opens what belongs to this care wherever it hurts. */
  readonly more: string;
  /** Where two places hurt: which one the letter is about, and what to do for the other. Both with `{place}`. */
  readonly places: { readonly about: string; readonly other: string; readonly otherLead: string };
  readonly withheld: string;
  /** What to say on the telephone to a clinic that is asked where else to go. */
  readonly askUs: Readonly<Partial<Record<Disposition, string>>>;
  /** Before the reasons for which massage should wait, spare the place, or be asked about first. */
  readonly beforeMassage: Readonly<Record<Caution, string>>;
  readonly cautions: Readonly<Record<CautionRuleId, string>>;
  /** What to do that depends on how the trouble is, wherever it is. */
  readonly advice: { readonly title: string; readonly lines: Readonly<Record<AdviceRuleId, string>> };
  /** The answers that would lead elsewhere: "if …", then where. */
  readonly changes: {
    readonly title: string;
    /** Each with `{quote}`: a doubt settled one way or the other, and what was not so. */
    readonly sure: string;
    readonly ruledOut: string;
    readonly cameToBe: string;
    /** What is quoted of an answer that says too little alone. `{question}`, and `{text}` for the answer. */
    readonly answered: string;
    readonly care: Readonly<Record<Disposition, string>>;
  };
  readonly sources: {
    readonly title: string;
    /** `{publisher}`, `{subject}` and `{year}` */
    readonly source: string;
    readonly toCheck: string;
    readonly note: string;
  };
  /** Opens the reminder to check again. */
  readonly course: string;
  readonly checkAgain: string;
  /** Opens the summary. */
  readonly takeAlong: string;
  /** In a fold whose content did not come. */
  readonly missing: string;
}

/** Loaded when somebody asks: why each question is asked. */
export type WhyWeAsk = Readonly<Record<QuestionId, string>>;

/** Loaded with the result, and when somebody asks. */
export interface Explanations {
  /** Why each rule asks for what it asks. It follows the visitor's own quoted answers. */
  readonly reasons: Readonly<Record<RuleId, string>>;
  readonly whyWeAsk: WhyWeAsk;
}

/** One language, without the parts that load later. */
export interface Wording {
  readonly questions: QuestionTexts;
  readonly options: OptionTexts;
  readonly items: ItemTexts;
  readonly emergencyWords: EmergencyTexts;
  readonly selfHarmWords: SelfHarmTexts;
  readonly interface: Interface;
  /** Said on screen where nobody has reviewed the translation. */
  readonly notReviewed?: string;
}

/**
 * A {@link Wording} as it is loaded: what belongs to the ids of the protocol is alone, in the order in which the protocol lists them. Each
 * text may be followed by a second line, and by a third where it is another way of being true.
 */
export interface PackedWording extends Omit<Wording, 'questions' | 'options' | 'items'> {
  readonly questions: readonly string[];
  /** Of all questions, one after the other. */
  readonly options: readonly string[];
  readonly items: readonly string[];
}
