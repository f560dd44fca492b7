/** What a letter is written from. It reads no setting. */
import type { Setting } from '../setting.ts';
import type { CourseTexts } from '../../src/wording/course.types.ts';
import type { WriteCourse } from '../course/course.types.ts';
import type { VNode } from 'preact';
import type { Conversation } from '../../machines/conversation.ts';
import type { Reason } from '../../machines/triage.connect.ts';
import type { RuleId } from '../../src/protocol/index.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { Draw } from '../drawings/draw.ts';
import type { Assessment } from '../../src/rules/assess.ts';
import type { CarePlan, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Citation } from '../../src/vocabulary/rule.ts';
import type { CodePart, FhirPart, SummaryWords, WriteSummary } from '../summary/summary.types.ts';
import type { ActionsProps } from '../endings/actions.tsx';
import type { AgainWords, Returning } from '../again/again.types.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import type { Explanations, LetterTexts, ResultTexts, Wording } from '../../src/wording/wording.types.ts';

/** The sentences of one language that only a letter needs. */
export interface LetterWords {
  readonly results: ResultTexts;
  readonly reasons: Explanations['reasons'];
  readonly letter: LetterTexts;
}

/** What each rule rests on. */
export type Citations = Readonly<Record<RuleId, Citation>>;

/** Loads what a letter has behind its folds. Rejects when it cannot; a later call tries again. */
export interface LoadLetterPart {
  (name: 'sources'): Promise<Citations>;
  (name: 'visit-words'): Promise<VisitTexts>;
  (name: 'general-plan'): Promise<GeneralPlan>;
  (name: 'again'): Promise<{ readonly returning: Returning }>;
  (name: 'again-words'): Promise<AgainWords>;
  (name: 'course'): Promise<{ readonly write: WriteCourse }>;
  (name: 'course-words'): Promise<CourseTexts>;
  (name: 'summary'): Promise<{ readonly write: WriteSummary }>;
  (name: 'summary-words'): Promise<SummaryWords>;
  (name: 'summary-fhir'): Promise<FhirPart>;
  (name: 'qr'): Promise<CodePart>;
  (name: 'drawings'): Promise<{ readonly draw: Draw }>;
}

export interface LetterProps {
  readonly conversation: Conversation;
  readonly loadPart: LoadLetterPart;
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
  readonly findings: Findings;
  /** Where it hurts, first the place that the result is about. */
  readonly places: readonly PlaceId[];
  /** The plan for that place, once it has loaded. */
  readonly plan: CarePlan | undefined;
  /** The plan for the other place, if there is one. */
  readonly otherPlan: CarePlan | undefined;
  readonly wording: Wording;
  /** Of the same language. */
  readonly words: LetterWords;
  readonly headingId: string;
  readonly clinic: Clinic;
  /** Any language of this version, by its code. Rejects when it cannot be loaded. */
  readonly loadLanguage: Setting['loadLanguage'];
  /** Writes into the tab where the conversation stands. */
  readonly remember: () => void;
  /** Compares with the check before, in a second one. */
  readonly returning?: Pick<Returning, 'Comparison' | 'StillKept'> | undefined;
  /** The app's own, since what can be pressed has state and events. */
  readonly Actions: (props: ActionsProps) => VNode;
  /** Where a document told of places and hours: draws what can be pressed, there and then. */
  readonly whereToGo?: DrawWhereToGo | undefined;
}

export type WriteLetter = (props: LetterProps) => VNode;
