/** The sentences of the widget itself, around the questions and results: the same keys in every language. Text, never markup. */
import type { questions } from '../protocol/index.ts';
import type { Service } from '../clinic/clinic.types.ts';
import type { Disposition } from '../vocabulary/disposition.ts';

type AnyQuestion = (typeof questions)[number];
type SeveralGroups = Extract<AnyQuestion, { readonly groups: readonly [unknown, unknown, ...unknown[]] }>;
type GroupsAboveItems = Extract<AnyQuestion, { readonly kind: 'items'; readonly groups: unknown }>;
/** The parts of questions that are answered part by part on one screen. */
export type PartId = (SeveralGroups | GroupsAboveItems)['groups'][number]['id'];

/** The forms that `Intl.PluralRules` may ask for in a language. `{count}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Words in braces are filled in. */
export interface Interface {
  /** BCP 47, for numbers, plurals and the names of countries. */
  readonly language: string;
  /** The panel reads this way, whatever the page does. */
  readonly direction: 'ltr' | 'rtl';
  /** Around the visitor's own words. `{text}` */
  readonly quote: string;
  /** A row's label and its other way of being true. `{text}` and `{or}` */
  readonly either: string;
  /** Around words that the visitor was not sure about. `{text}` */
  readonly quoteNotSure: string;
  /** Where another language was wanted, and this one stands in for it. */
  readonly languageMissing: string;
  readonly header: { readonly subtitle: string; readonly emergency: string; readonly close: string; readonly forSomeoneElse: string };
  readonly footer: {
    readonly back: string;
    /** Points to where the language begins its lines. */
    readonly backArrow: string;
    readonly more: PluralForms;
    readonly last: string;
    readonly leave: string;
    readonly restart: string;
    readonly restartAsk: string;
    readonly restartYes: string;
    readonly restartNo: string;
  };
  readonly transcript: {
    readonly label: string;
    /** Before each answer, for a screen reader. */
    readonly youAnswered: string;
    /** `{question}` */
    readonly change: string;
    readonly keep: string;
    readonly kept: PluralForms;
    readonly waiting: PluralForms;
    /** `{questions}` */
    readonly dropped: string;
    readonly isLonger: string;
  };
  /** The drawing of the body. */
  readonly bodyMap: {
    /** For a screen reader: what the drawing is. */
    readonly name: string;
    /** Under the two figures. */
    readonly front: string;
    readonly back: string;
  };
  readonly asking: {
    readonly parts: Readonly<Record<PartId, string>>;
    /** Asks about the items that stand below a part. */
    readonly itemsBelow: string;
    readonly why: string;
    readonly whyMissing: string;
    readonly otherWords: string;
    readonly otherWordsMissing: string;
    readonly loading: string;
    readonly proceed: string;
    readonly chooseOne: string;
    readonly noneOfThese: string;
    readonly proceedNoOthers: string;
    readonly notSureAbout: string;
    readonly notSureLead: string;
    readonly backToTicking: string;
    /** Beside an item, and alone where a number could not be given. */
    readonly notSure: string;
    /** `{item}` */
    readonly notSureOf: string;
    readonly cannotSay: string;
    /** `{number}` */
    readonly outOfTen: string;
    readonly scaleLow: string;
    readonly scaleHigh: string;
  };
  readonly notSignedOff: string;
  readonly welcome: {
    readonly lead: string;
    readonly not: string;
    readonly privacy: string;
    /** What the quick exit does, and what it cannot do. */
    readonly leaving: string;
    readonly emergency: string;
    /** After nobody had used the panel for a while. */
    readonly cleared: string;
  };
  readonly actions: {
    readonly book: Readonly<Record<Service, string>>;
    /** `{service}` */
    readonly notOffered: string;
    readonly service: Readonly<Record<Service, string>>;
    /** Each with `{number}`. */
    readonly call: string;
    readonly callEmergency: string;
    readonly inEmergency: string;
    readonly callAdvice: string;
    readonly callCrisis: string;
    /** Below a number that the clinic has not confirmed. */
    readonly unverified: string;
    readonly checkEmergency: string;
    readonly search: string;
    readonly newTab: string;
    /** Under a booking link. */
    readonly carriesNothing: string;
    readonly whereAreYou: string;
    readonly chooseCountry: string;
    readonly noCountry: string;
  };
  readonly emergency: {
    readonly sayFirst: string;
    readonly untilHelpComes: string;
    /** `{quotes}` */
    readonly youAnswered: string;
    readonly youPressed: string;
    readonly mistake: string;
  };
  readonly result: {
    /** For a screen reader, before the headline. `{level}` */
    readonly level: string;
    readonly levels: Readonly<Record<Disposition, string>>;
    /** Where a reason has not loaded. `{quotes}` */
    readonly becauseOnly: string;
    readonly answers: string;
    readonly anyWorse: string;
  };
  readonly booking: { readonly headline: string; readonly lead: string };
  readonly failure: { readonly headline: string; readonly lead: string };
}
