/** First and second checks, answered from a few words. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Again, Check, Conversation } from '../../machines/conversation.ts';
import { connectAgain } from '../../machines/recheck.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import { answerFrom } from '../../tools/answers/replay.ts';
import type { AnswerList } from '../../tools/answers/replay.ts';

/** By question and group what is chosen, by item whether it is so, and the pain. */
export type Given = Readonly<Record<string, string | number>>;

/** Options by question and group, items, and the number; whatever is not given is answered as harmlessly as can be. */
export function listOf(given: Given): AnswerList {
  const chosen = new Map<string, string[]>();
  const items = new Map<string, FindingValue>();
  for (const [key, value] of Object.entries(given)) {
    const [question = '', group] = key.split(' ');
    if (group) chosen.set(question, [...(chosen.get(question) ?? []), `${value}`]);
    else if (value === 'yes' || value === 'not-sure') items.set(key, value);
  }
  const { pain = 3 } = given;
  return { chosen, items, scale: pain === 'not-sure' ? pain : Number(pain) };
}

/** Answers to the end, and says what was asked. */
export function finish(begin: Conversation, given: Given): { readonly end: Conversation; readonly asked: readonly QuestionId[] } {
  const asked: QuestionId[] = [];
  const list = listOf(given);
  let conversation = begin;
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    asked.push(question);
    conversation = give(conversation, question, answerFrom(list, questionAsAsked(conversation.answered, question)));
  }
  return { end: conversation, asked };
}

/** A back that has been tight for some days: care at home. */
export const tight: Given = {
  'about-you age': '16-to-44',
  'place where': 'low-back',
  'place elsewhere': 'only-there',
  'concern reason': 'tension-or-upkeep',
  'how-long duration': '3-to-13-days',
  'what-was-tried tried': 'home-care-helps',
  'muscles-tight': 'yes',
  'prefers-care-at-home': 'yes',
  'function-and-course course': 'better',
};
/** A first check of that back, with these differences, as it ends. */
export const first = (given: Given = {}) => finish(startConversation(), { ...tight, ...given }).end;
/** When the first check was kept. */
export const at = 1_795_000_000_000;
/** Two days later. */
export const begun = at + 172_800_000;
/** What is kept of a check that has come to an end. */
export const checkOf = (conversation: Conversation): Check => ({
  told: connectAgain(conversation).assessment?.disposition ?? 'self-care',
  answers: conversation.answered,
});
/** What a second check knows of such a first one. */
export const againWith = (since: Again['since'], given: Given = {}): Again => ({ since, at, begun, first: checkOf(first(given)) });
