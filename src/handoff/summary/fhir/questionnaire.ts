/** The protocol's questions as a FHIR R4 Questionnaire: https://hl7.org/fhir/R4/questionnaire.html. */
import type { OptionGroup, Question } from '../../../vocabulary/question.ts';
import { codingOfDisposition, codingOfOption, codingOfValue, everyDisposition, itemValues, linkOf, questionnaireUrl, resultLink } from './codes.ts';
import type { FhirRequest, FhirWords } from './fhir.types.ts';
import { json, type Written } from './json.ts';

const offered = (codings: readonly Written[]) => codings.map((coding) => json`{"valueCoding":${coding}}`);

const choice = (link: string, text: string, codings: readonly Written[]) =>
  json`{"linkId":${link},"text":${text},"type":"choice","answerOption":${offered(codings)}}`;

const group = (link: string, text: string, items: readonly Written[]) => json`{"linkId":${link},"text":${text},"type":"group","item":${items}}`;

const codingsOf = (words: FhirWords, question: string, { options }: OptionGroup) => options.map(({ id }) => codingOfOption(words, question, id));

/** Which questions are asked, and when, is the chart's to say: no `enableWhen` could, and none is `required`. */
function itemOf(question: Question, words: FhirWords): Written {
  const { id } = question;
  const [link, text] = [linkOf(id), words.question(id)];
  const parts = question.kind === 'scale' ? [] : (question.groups ?? []);
  const [first, ...others] = parts;
  switch (question.kind) {
    case 'scale':
      return json`{"linkId":${link},"text":${text},"type":"integer"}`;
    case 'choice':
      if (first && others.length === 0) return choice(link, text, codingsOf(words, id, first));
      return group(
        link,
        text,
        parts.map((part) => choice(linkOf(id, part.id), words.part(part.id), codingsOf(words, id, part))),
      );
    case 'items':
      return group(link, text, [
        ...parts.map((part) => choice(linkOf(id, part.id), words.part(part.id), codingsOf(words, id, part))),
        ...question.items.map((item) =>
          choice(
            linkOf(id, item),
            words.item(item),
            itemValues.map((value) => codingOfValue(words, value)),
          ),
        ),
      ]);
    default:
      return question satisfies never;
  }
}

/** Every question that may be asked, and the disposition that follows, which is read only. */
export function questionnaire({ questions, words, protocolVersion, date }: Omit<FhirRequest, 'answered' | 'disposition'>): Written {
  const items = [...questions.values()].map((question) => itemOf(question, words));
  const result = json`{"linkId":${resultLink},"text":${words.disposition},"type":"choice","readOnly":true,"answerOption":${offered(
    everyDisposition.map((disposition) => codingOfDisposition(words, disposition)),
  )}}`;
  return json`{"resourceType":"Questionnaire","language":${words.language},"url":${questionnaireUrl},"version":${protocolVersion},"name":"SignpostTriage","title":${words.title},"status":"active","experimental":true,"subjectType":["Patient"],"date":${date.toISOString()},"item":${[...items, result]}}`;
}
