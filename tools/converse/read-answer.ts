/** Turns what was written on a line into an answer, or says in one sentence why it is none. */
import { fittingAnswer } from '../../src/rules/answer-fits.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { ChoiceQuestion, ItemsQuestion, Question } from '../../src/vocabulary/question.ts';
import { askedOf, noneOfThese, notSure, notSurePrefix } from './asked.ts';

/** Its message is for whoever wrote the line. */
export class AnswerFault extends Error {}

const listIds = (ids: readonly string[]) => ids.join(', ');

/** @throws AnswerFault unless these are ids of this question, each once. */
function idsFrom(question: Question, given: unknown): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(given) ? given : [given];
  const known = askedOf(question).options.map(({ id }) => id);
  for (const id of ids) {
    if (typeof id !== 'string') throw new AnswerFault('The answer must be an option id, or a list of them.');
    if (!known.includes(id)) throw new AnswerFault(`"${id}" is not an option of "${question.id}".`);
  }
  if (ids.length === 0) throw new AnswerFault('The answer is empty.');
  if (new Set(ids).size < ids.length) throw new AnswerFault('An option is there twice.');
  return ids.map(String);
}

/** @throws AnswerFault saying what each part of the question needs. */
function whole(question: ChoiceQuestion | ItemsQuestion, ids: readonly string[], answer: Answer): Answer {
  const fitting = fittingAnswer(question, answer);
  if (fitting) return fitting;
  const parts = groupsAsked(question, ids).map(({ options }) => `one of ${listIds(options.map(({ id }) => id))}`);
  throw new AnswerFault(`This needs ${parts.join(', and ')}${question.kind === 'choice' ? '; and nothing else' : ''}.`);
}

function valuesFrom(question: ItemsQuestion, given: readonly string[]): Answer {
  const options = new Set((question.groups ?? []).flatMap((group) => group.options.map(({ id }) => id)));
  const chosen = given.filter((id) => options.has(id));
  const ids = given.filter((id) => !options.has(id));
  if (ids.length === 0) throw new AnswerFault(`Name every item that is true, or "${noneOfThese}".`);
  if (ids.includes(noneOfThese) && ids.length > 1) throw new AnswerFault(`"${noneOfThese}" stands alone.`);
  const values = question.items.map((item): readonly [string, FindingValue] => {
    const isTicked = ids.includes(item);
    const isUnsure = ids.includes(notSurePrefix + item);
    if (isTicked && isUnsure) throw new AnswerFault(`"${item}" is both ticked and not sure.`);
    return [item, isTicked ? 'yes' : isUnsure ? 'not-sure' : 'no'];
  });
  return whole(question, given, { kind: 'items', values: Object.fromEntries(values), ...(chosen.length > 0 && { chosen }) });
}

function valueFrom(given: unknown): Answer {
  if (given === notSure) return { kind: 'scale', value: notSure };
  const value = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10) return { kind: 'scale', value };
  throw new AnswerFault(`The answer must be a whole number from 0 to 10, or "${notSure}".`);
}

/** @throws AnswerFault saying what an answer to this question looks like. */
export function readAnswer(question: Question, given: unknown): Answer {
  switch (question.kind) {
    case 'choice': {
      const chosen = idsFrom(question, given);
      return whole(question, chosen, { kind: 'choice', chosen });
    }
    case 'items':
      return valuesFrom(question, idsFrom(question, given));
    case 'scale':
      return valueFrom(given);
  }
}
