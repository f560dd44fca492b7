/** One file for clinic software: the response, and the questionnaire that it answers, in a FHIR R4 Bundle. */
import { questionnaireUrl } from './codes.ts';
import type { FhirRequest } from './fhir.types.ts';
import { json } from './json.ts';
import { questionnaireResponse } from './questionnaire-response.ts';
import { questionnaire } from './questionnaire.ts';

/** @returns JSON, ready to be saved. */
export function fhirFile(request: FhirRequest): string {
  const { written } =
    json`{"resourceType":"Bundle","type":"collection","timestamp":${request.date.toISOString()},"entry":[{"resource":${questionnaireResponse(request)}},{"fullUrl":${questionnaireUrl},"resource":${questionnaire(request)}}]}`;
  return `${JSON.stringify(JSON.parse(written), null, 2)}\n`;
}
