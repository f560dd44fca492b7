/** How the clinic's language says the questions of a FHIR file, in the words that a visitor sees in that language. */
import type { FhirWords } from '../../src/handoff/summary/fhir/fhir.types.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import { textOf } from '../answer-words.ts';
import type { ClinicWords } from './use-clinic-words.ts';

// The ids are those of the protocol, and the compiler holds each language to words for all of them.
type Texts = Readonly<Record<string, { readonly label: string }>>;

export function fhirWordsOf({ wording, report }: Pick<ClinicWords, 'wording' | 'report'>): FhirWords {
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
