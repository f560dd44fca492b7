/** How the protocol is named in FHIR: link ids, codes, and the addresses of our own systems. */
import type { FindingValue } from '../../../vocabulary/finding.ts';
import { dispositions, type Disposition } from '../../../vocabulary/disposition.ts';
import { idInWords } from '../ids-in-words.ts';
import type { FhirRequest, FhirWords } from './fhir.types.ts';
import { json, type Written } from './json.ts';

/** A name, not a page: `.example` is nobody's (RFC 2606), until the project has a domain of its own. */
const home = 'https://signpost.example/fhir';
export const questionnaireUrl = `${home}/Questionnaire/triage`;

/** Ids of our own answers, none of which names a condition. */
const answers = `${home}/CodeSystem/answers`;
const values = `${home}/CodeSystem/values`;
const levelsOfCare = `${home}/CodeSystem/dispositions`;

export const resultLink = 'disposition';

/** Items and options recur in several questions, so that a link id names both. */
export const linkOf = (question: string, inner?: string): string =>
  inner === undefined ? idInWords(question) : `${idInWords(question)}.${idInWords(inner)}`;

const coding = (system: string, code: string, display: string) => json`{"system":${system},"code":${code},"display":${display}}`;

export const codingOfOption = (words: FhirWords, question: string, option: string): Written =>
  coding(answers, linkOf(question, option), words.option(question, option));

export const codingOfValue = ({ values: said }: FhirWords, value: FindingValue): Written =>
  coding(values, value, value === 'not-sure' ? said.notSure : said[value]);

export const codingOfDisposition = (words: FhirWords, disposition: Disposition): Written =>
  coding(levelsOfCare, disposition, words.dispositions[disposition]);

export const itemValues: readonly FindingValue[] = ['yes', 'no', 'not-sure'];
export const everyDisposition = dispositions;

/** The questionnaire of exactly this version. */
export const canonical = ({ protocolVersion }: Pick<FhirRequest, 'protocolVersion'>): string => `${questionnaireUrl}|${protocolVersion}`;
