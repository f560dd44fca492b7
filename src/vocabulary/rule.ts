/** Rules: condition over findings → level, door or care. */
import type { CareCondition, Condition } from './condition.ts';
import type { Care, Door, Level } from './disposition.ts';

/** Whether somebody opened the cited source and found the fact there. `unverified` is shown to the reviewing clinician. */
export type Verification = 'source-opened' | 'unverified';

interface Cited<Id extends string, Source extends string> {
  /** In words: `sudden-severe-headache`, never `r7`. Unique among all rules. */
  readonly id: Id;
  readonly source: Source;
  readonly verification: Verification;
}

/** Raises urgency. Adding a finding can fire it, never silence it. */
export interface LevelRule<F extends string = string, Id extends string = string, Source extends string = string> extends Cited<Id, Source> {
  readonly level: Level;
  readonly when: Condition<F>;
}

/** Shows a visitor whose problem is not for this assistant to another door. */
export interface DoorRule<F extends string = string, Id extends string = string, Source extends string = string> extends Cited<Id, Source> {
  readonly door: Door;
  readonly when: Condition<F>;
}

/** Chooses a care. Care rules are read in order and the first that holds decides. */
export interface CareRule<F extends string = string, Id extends string = string, Source extends string = string> extends Cited<Id, Source> {
  readonly care: Care;
  readonly when: CareCondition<F>;
}

/** How far a caution about massage goes: not at all, not on the sore area, or after a word with the care team. */
export type Caution = 'never' | 'not-on-the-area' | 'ask-your-team';

/** Holds massage back. A finding that is not sure counts like a yes: what may be so is reason enough to wait. */
export interface CautionRule<F extends string = string, Id extends string = string, Source extends string = string> extends Cited<Id, Source> {
  readonly caution: Caution;
  readonly when: Condition<F>;
}

/** Adds a line to the plan of everybody for whom it holds for certain; an emergency has no plan. */
export interface AdviceRule<F extends string = string, Id extends string = string, Source extends string = string> extends Cited<Id, Source> {
  readonly when: Condition<F>;
  /** The levels for which it would be too little, or out of place. */
  readonly leftOutAt?: readonly Level[];
}

/** A published text that a rule rests on. */
export interface Source {
  /** Who published it. */
  readonly publisher: string;
  /** What it is about, in plain words that name no condition. */
  readonly subject: string;
  /** Year of the edition that was used. */
  readonly year: number;
  /** Where it can be read; absent when the text has no stable public address. */
  readonly url?: string;
}

/** A source as it stands beside the reason that rests on it. */
export interface Citation extends Source {
  /** Nobody of us has opened it yet. */
  readonly isToCheck: boolean;
}
