/** English for a FHIR file, as the widget passes it in. */
import type { FhirWords } from '../../../src/handoff/summary/fhir/fhir.types.ts';
import { en } from '../../../src/wording/en/index.ts';
import { report } from '../../../src/wording/en/report.ts';
import { fhirWordsOf } from '../../../widget/summary/fhir-words.ts';

export const fhirWords: FhirWords = fhirWordsOf({ wording: en, report });
