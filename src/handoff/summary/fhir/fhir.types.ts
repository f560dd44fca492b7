/** What the FHIR resources are made from: the protocol, and how one language says it. */
import type { Answered } from '../../../vocabulary/answer.ts';
import type { Disposition } from '../../../vocabulary/disposition.ts';
import type { Question } from '../../../vocabulary/question.ts';
import type { QuestionId } from '../../../protocol/index.ts';

export interface FhirWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Values of an item, and what stands over the disposition. */
  readonly values: { readonly yes: string; readonly no: string; readonly notSure: string };
  readonly disposition: string;
  readonly dispositions: Readonly<Record<Disposition, string>>;
  readonly question: (question: string) => string;
  /** A group of options within a question. */
  readonly part: (group: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly item: (item: string) => string;
}

export interface FhirRequest {
  readonly questions: ReadonlyMap<string, Question>;
  readonly answered: readonly Answered<QuestionId>[];
  readonly disposition: Disposition;
  readonly protocolVersion: string;
  /** When it was answered. */
  readonly date: Date;
  readonly words: FhirWords;
}
