/** The answers on the path as a FHIR R4 QuestionnaireResponse, about nobody by name: https://hl7.org/fhir/R4/questionnaireresponse.html. */
import type { Answered } from '../../../vocabulary/answer.ts';
import type { Question } from '../../../vocabulary/question.ts';
import { canonical, codingOfDisposition, codingOfOption, codingOfValue, linkOf, resultLink } from './codes.ts';
import type { FhirRequest, FhirWords } from './fhir.types.ts';
import { json, type Written } from './json.ts';

/** Asked, and the person could not say: https://hl7.org/fhir/R4/codesystem-data-absent-reason.html. */
const unknown = json`{"_valueInteger":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"asked-unknown"}]}}`;

const answeredWith = (link: string, text: string, answer: Written) => json`{"linkId":${link},"text":${text},"answer":${[answer]}}`;
const coded = (coding: Written) => json`{"valueCoding":${coding}}`;

function itemOf({ answer, question: id }: Answered, question: Question, words: FhirWords): Written {
  const [link, text] = [linkOf(id), words.question(id)];
  if (answer.kind === 'scale') return answeredWith(link, text, answer.value === 'not-sure' ? unknown : json`{"valueInteger":${answer.value}}`);
  const groups = question.kind === 'scale' ? [] : (question.groups ?? []);
  const chosen = groups.flatMap((group) => {
    const option = group.options.find((offered) => answer.chosen?.includes(offered.id));
    return option ? [{ group: group.id, answer: coded(codingOfOption(words, id, option.id)) }] : [];
  });
  const [only] = chosen;
  if (answer.kind === 'choice' && groups.length === 1 && only) return answeredWith(link, text, only.answer);
  const inner = chosen.map((part) => answeredWith(linkOf(id, part.group), words.part(part.group), part.answer));
  const values = answer.kind === 'items' ? answer.values : {};
  // In the questionnaire's order, which a response must keep.
  const items = (question.kind === 'items' ? question.items : []).flatMap((item) => {
    const value = values[item];
    return value ? [answeredWith(linkOf(id, item), words.item(item), coded(codingOfValue(words, value)))] : [];
  });
  return json`{"linkId":${link},"text":${text},"item":${[...inner, ...items]}}`;
}

/** What was answered, in the order of the questionnaire, and the disposition it led to. */
export function questionnaireResponse(request: FhirRequest): Written {
  const { questions, answered, words, date, disposition } = request;
  const items = [...questions.values()].flatMap((question) => {
    const entry = answered.find(({ question: id }) => id === question.id);
    return entry ? [itemOf(entry, question, words)] : [];
  });
  const result = answeredWith(resultLink, words.disposition, coded(codingOfDisposition(words, disposition)));
  return json`{"resourceType":"QuestionnaireResponse","language":${words.language},"questionnaire":${canonical(request)},"status":"completed","authored":${date.toISOString()},"item":${[...items, result]}}`;
}
