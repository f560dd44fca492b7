/** What a letter is written from. It is a function of these alone: it holds no state and reads no setting. */
import type { VNode } from 'preact';
import type { Reason } from '../../machines/triage.connect.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { Handoff } from '../../src/handoff/handoff.types.ts';
import type { Assessment } from '../../src/rules/assess.ts';
import type { CarePlan, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Explanations, LetterTexts, ResultTexts, Wording } from '../../src/wording/wording.types.ts';

/** The sentences of one language that only a letter needs. */
export interface LetterWords {
  readonly results: ResultTexts;
  readonly reasons: Explanations['reasons'];
  readonly letter: LetterTexts;
  readonly general: GeneralPlan;
}

export interface LetterProps {
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
  readonly findings: Findings;
  /** The plan for the place that was chosen, once it has loaded. */
  readonly plan: CarePlan | undefined;
  readonly wording: Wording;
  readonly headingId: string;
  readonly clinic: Clinic;
  /** The app's own, since what can be pressed has state and events. */
  readonly Actions: (props: Handoff) => VNode;
}

export type WriteLetter = (props: LetterProps) => VNode;
