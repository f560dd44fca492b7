/** How a language says the questions of a FHIR file: in the words that the visitor saw, the disposition in the clinic's. */
import type { FhirWords } from '../../src/handoff/summary/fhir/fhir.types.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import type { ReportTexts } from '../../src/wording/summary.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { textOf } from '../answer-words.ts';

// The ids are those of the protocol, and the compiler holds each language to words for all of them.
type Texts = Readonly<Record<string, { readonly label: string }>>;

export function fhirWordsOf(wording: Wording, report: ReportTexts): FhirWords {
  const items: Texts = wording.items;
  const options: Readonly<Record<string, Texts>> = wording.options;
  const { language, asking } = wording.interface;
  return {
    language,
    title: report.title,
    values: report.values,
    disposition: report.headings.disposition,
    dispositions: report.dispositions,
    question: (question) => textOf(wording, question).ask,
    part: (group) => asking.parts[group as PartId],
    option: (question, option) => options[question]?.[option]?.label ?? option,
    item: (item) => items[item]?.label ?? item,
  };
}
