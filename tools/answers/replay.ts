/** Answers what the chart asks from a short list written by hand, and everything else as harmlessly as can be. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf, questionsById } from '../../machines/protocol-book.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';

/** A list of answers: options by question, items by name, and the number on the scale. */
export interface AnswerList {
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly items: ReadonlyMap<string, FindingValue>;
  readonly scale: number | 'not-sure' | undefined;
}

/** What the rest of the questions are answered with, in the notation that {@link readAnswers} reads; items are answered *no*. */
export const harmless =
  'welcome start; about-you 16-to-44; place neck left only-there; other-door none-of-these; concern tension-or-upkeep; how-it-started built-up-with-use; ' +
  'how-long 3-to-13-days; nerve-course long-standing-and-steady; what-was-tried nothing-yet; hopes to-know-whether-to-worry; ' +
  'function-and-course all-of-it better; pain 2';

/**
 * Reads `place knee left; tick pop-or-snap swollen-or-bruised; unsure hit-head; pain 6`: a question with its options, items that are
 * true, items that are not sure, and the number on the scale or `not-sure`. Later parts win.
 */
export function readAnswers(notation: string): AnswerList {
  const chosen = new Map<string, readonly string[]>();
  const items = new Map<string, FindingValue>();
  let scale: AnswerList['scale'];
  for (const part of notation.split(';')) {
    const [head, ...words] = part.trim().split(/[\s,]+/);
    if (!head) continue;
    if (head === 'tick') for (const item of words) items.set(item, 'yes');
    else if (head === 'unsure') for (const item of words) items.set(item, 'not-sure');
    else if (head === 'pain') scale = words[0] === 'not-sure' ? 'not-sure' : Number(words[0]);
    else chosen.set(head, words);
  }
  return { chosen, items, scale };
}

/** The list in the notation that {@link readAnswers} reads: places and branches first, as they are asked. */
export function writtenAnswers({ chosen, items, scale }: AnswerList): string {
  const having = (value: FindingValue) => [...items].flatMap(([item, given]) => (given === value ? [item] : []));
  const named = (head: string, ids: readonly string[]) => (ids.length > 0 ? [`${head} ${ids.join(' ')}`] : []);
  const choices = [...chosen].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).flatMap(([question, ids]) => named(question, ids));
  return [
    ...choices,
    ...named('tick', having('yes')),
    ...named('unsure', having('not-sure')),
    ...(scale === undefined ? [] : [`pain ${scale}`]),
  ].join('; ');
}

const order = [...questionsById.keys()];
const rest = readAnswers(harmless);

/** The answer that the list gives to this question, filled up with the harmless one. */
export function answerFrom(list: AnswerList, question: Question): Answer {
  switch (question.kind) {
    case 'items': {
      const chosen = chosenFrom(list, question);
      const values = Object.fromEntries(question.items.map((item) => [item, list.items.get(item) ?? 'no']));
      return { kind: 'items', values, ...(chosen.length > 0 && { chosen }) };
    }
    case 'scale':
      return { kind: 'scale', value: list.scale ?? rest.scale ?? 0 };
    case 'choice':
      return { kind: 'choice', chosen: chosenFrom(list, question) };
  }
}

function chosenFrom(list: AnswerList, question: Exclude<Question, { kind: 'scale' }>): readonly string[] {
  const chosen: string[] = [];
  for (const { id: group } of question.groups ?? []) {
    const asked = groupsAsked(question, chosen).find(({ id }) => id === group);
    if (!asked) continue;
    const named = [list, rest].flatMap((from) => from.chosen.get(question.id) ?? []);
    const option = named.find((id) => asked.options.some((offered) => offered.id === id));
    // A question that is newer than this list: an option that says nothing is the most harmless.
    chosen.push((asked.options.find(({ id }) => id === option) ?? asked.options.find(({ asserts }) => !asserts) ?? asked.options[0])?.id ?? '');
  }
  return chosen;
}

/** The conversation that the list leads to, to its end. */
export function replay(list: AnswerList): Conversation {
  let conversation = startConversation();
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    const after = give(conversation, question, answerFrom(list, questionAsAsked(conversation.answered, question)));
    if (after === conversation)
      throw new Error(`${question} does not take ${JSON.stringify(answerFrom(list, questionAsAsked(conversation.answered, question)))}`);
    conversation = after;
  }
  return conversation;
}

/** What the list names and the conversation never came to: a stale question, option or item. */
export function unusedIn(list: AnswerList, { answered }: Conversation): readonly string[] {
  const asked = answered.map(({ question }) => questionOf(question));
  const offered = new Set(asked.flatMap((question) => (question.kind === 'items' ? question.items : [])));
  const options = answered.flatMap(({ question, answer }) => (answer.kind === 'scale' ? [] : (answer.chosen ?? []).map((id) => `${question} ${id}`)));
  return [
    ...[...list.items.keys()].filter((item) => !offered.has(item)),
    ...[...list.chosen].flatMap(([question, ids]) => ids.map((id) => `${question} ${id}`)).filter((choice) => !options.includes(choice)),
    ...(list.scale !== undefined && !asked.some(({ kind }) => kind === 'scale') ? ['pain'] : []),
  ];
}
