/** Care plans: what to do meanwhile, and the safety-netting that goes with it. Sentences, never markup. */
import type { Disposition } from './disposition.ts';

/** "If X happens, do Y, by when": one line of safety-netting. Not `then`, which would make it look like a promise. */
export interface SafetyNet {
  /** What the person notices. */
  readonly when: string;
  /** Whom to contact, and how soon: "now", "today", "within two days". */
  readonly thenDo: string;
}

/** The dispositions with a plan: an emergency has its own few words, and another door has its own advice. */
export type PlannedDisposition = Exclude<Disposition, 'emergency' | 'out-of-scope'>;

/** What to do until the person is seen, or while they care for themselves. */
export interface Meanwhile {
  readonly now: readonly string[];
  readonly avoid: readonly string[];
  readonly watch: readonly SafetyNet[];
  /** Questions to take to the appointment; for self-care, to the monthly check-in. */
  readonly ask: readonly string[];
}

/**
 * One place's routine for the hands or a tennis ball. It stands apart from the rest so that it can be withheld:
 * it is shown with self-care, massage and combined only, and not in the first 72 hours of an injury,
 * nor beside a massage caution of the "never" or "not on the area" kind.
 */
export interface SelfMassage {
  readonly tools: string;
  /** The dose, in minutes. */
  readonly howLong: string;
  readonly howOften: string;
  readonly steps: readonly string[];
  /** Where not to press: front of the neck, behind the knee, groin, inner elbow, bone, veins. */
  readonly noPress: readonly string[];
  readonly stopIf: readonly string[];
}

/** The plan for one place in the body, loaded as one part when the place is chosen. */
export interface CarePlan {
  readonly byDisposition: Readonly<Record<PlannedDisposition, Meanwhile>>;
  readonly selfMassage: SelfMassage;
}

/** A short read under one heading, the same for every place. */
export interface Topic {
  readonly title: string;
  readonly says: readonly string[];
}

/** Two ways of being cared for, side by side. */
export interface Comparison {
  readonly title: string;
  /** The heads of the two columns. */
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly about: string; readonly cells: readonly [string, string] }[];
}

export type TopicId =
  | 'seen-today'
  | 'seeing-a-doctor'
  | 'physical-therapy'
  | 'massage-course'
  | 'both-together'
  | 'home-care'
  | 'upkeep'
  | 'tracking'
  | 'readiness'
  | 'techniques'
  | 'massage-cautions'
  | 'evidence'
  | 'cost'
  | 'if-unsure';

export type ComparisonId = 'self-care-or-professional' | 'massage-or-physical-therapy';

/** What belongs to a disposition and not to a place: what to expect, how to tell whether it works, what it costs. */
export interface GeneralPlan {
  readonly topics: Readonly<Record<TopicId, Topic>>;
  readonly comparisons: Readonly<Record<ComparisonId, Comparison>>;
  /** Which of them each disposition shows, in reading order. */
  readonly shownWith: Readonly<Record<PlannedDisposition, { readonly topics: readonly TopicId[]; readonly comparisons: readonly ComparisonId[] }>>;
}
