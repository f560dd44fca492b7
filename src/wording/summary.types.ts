/** The sentences of the summary: those for the visitor, and those that a clinician reads. The same keys in every language. */
import type { ItemId, OptionIdOf, QuestionId } from '../protocol/index.ts';
import type { Disposition, Door, Level } from '../vocabulary/disposition.ts';
import type { Since } from '../vocabulary/answer.ts';

type ChoiceQuestionId = { [Q in QuestionId]: OptionIdOf<Q> extends never ? never : Q }[QuestionId];

/** Loaded when somebody opens the summary. Words in braces are filled in. */
export interface SummaryTexts {
  readonly forYou: string;
  readonly forClinic: string;
  readonly whichOne: string;
  /** What becomes of it: nothing, before a button is pressed. */
  readonly stays: string;
  readonly forClinicNote: string;
  readonly actions: {
    readonly copy: string;
    readonly print: string;
    readonly share: string;
    readonly text: string;
    readonly data: string;
    readonly showCode: string;
    readonly hideCode: string;
  };
  /** Said politely after a button. */
  readonly done: {
    readonly copied: string;
    readonly shared: string;
    /** `{file}` */
    readonly saved: string;
    readonly failed: string;
  };
  readonly code: {
    /** `{number}` and `{count}` */
    readonly which: string;
    readonly previous: string;
    readonly next: string;
    readonly how: string;
    /** Where there are several. */
    readonly all: string;
  };
  /** The visitor's own page. */
  readonly page: {
    readonly title: string;
    /** `{date}` */
    readonly made: string;
    /** `{version}` */
    readonly version: string;
    readonly result: string;
    readonly why: string;
    readonly sooner: string;
    /** `{when}` and `{thenDo}` */
    readonly ifThen: string;
    readonly answers: string;
    /** `{question}` and `{answer}` */
    readonly answered: string;
    readonly changed: string;
    /** `{question}` and `{answer}`: what stood there before. */
    readonly before: string;
    readonly beforeAndEmergency: string;
  };
}

/** What a clinician reads: terse, in their own register, in the clinic's language. Words in braces are filled in. */
export interface ReportTexts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** `{date}` */
  readonly made: string;
  /** `{version}` */
  readonly version: string;
  readonly selfReported: string;
  readonly answeredByAnother: string;
  /** Under the title of a second check: `{date}` and `{told}` of the first, `{since}` of how it has been since. */
  readonly secondCheck: string;
  readonly since: Readonly<Record<Since, string>>;
  /** What the first check told cannot be read any more. */
  readonly unknown: string;
  readonly headings: {
    readonly disposition: string;
    readonly complaint: string;
    readonly rules: string;
    readonly positives: string;
    readonly notSure: string;
    readonly history: string;
    readonly corrections: string;
    readonly negatives: string;
    readonly notAsked: string;
  };
  /** `{label}` and `{value}` */
  readonly pair: string;
  readonly values: { readonly yes: string; readonly no: string; readonly notSure: string };
  readonly none: string;
  /** Between things of one line. */
  readonly separator: string;
  /** `{number}` */
  readonly outOfTen: string;
  /** A rule that fired. `{level}`, `{reason}`, `{grounds}` and `{rule}` */
  readonly rule: string;
  /** A rule that rests on a *not sure*, and counts one level lower. The same names. */
  readonly ruleInDoubt: string;
  /** A doubtful rule that only asks for an assessment first. */
  readonly assessFirst: string;
  /** The rule that chose the care. */
  readonly choiceOfCare: string;
  /** `{question}` and `{before}` */
  readonly corrected: string;
  readonly correctedAfterEmergency: string;
  readonly otherPlaces: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly dispositions: Readonly<Record<Disposition, string>>;
  readonly doors: Readonly<Record<Door, string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly options: { readonly [Q in ChoiceQuestionId]: Readonly<Record<OptionIdOf<Q>, string>> };
  /** As a fact that can be affirmed or denied. */
  readonly items: Readonly<Record<ItemId, string>>;
}
