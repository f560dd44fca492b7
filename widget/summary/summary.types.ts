/** What a summary is drawn from, and the parts that it fetches after a tap of their own. */
import type { VNode } from 'preact';
import type { fhirFile } from '../../src/handoff/summary/fhir/fhir-file.ts';
import type { squaresOf } from '../../src/handoff/summary/squares.ts';
import type { ReportTexts, SummaryTexts } from '../../src/wording/summary.types.ts';
import type { LetterProps, LetterWords } from '../letter/letter.types.ts';

/** The sentences that only a summary needs: the visitor's, and the clinic's in its own language. */
export interface SummaryWords {
  readonly texts: SummaryTexts;
  readonly report: ReportTexts;
}

export interface SummaryProps extends LetterProps {
  /** The letter's, which says why. */
  readonly words: LetterWords;
}

export type WriteSummary = (props: SummaryProps) => VNode;

export interface FhirPart {
  readonly fhirFile: typeof fhirFile;
}

export interface CodePart {
  readonly squaresOf: typeof squaresOf;
}
