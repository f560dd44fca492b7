/** Somebody who hears the panel and does not see it: reads each question to its end, answers it, and reads what it came to. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { answerFrom, readAnswers } from '../../tools/answers/replay.ts';
import { itemRow, optionRow } from '../../widget/answer-words.ts';

/** Longer than any question or letter is. */
const mostPhrases = 260;

const startingWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Gives an answer by what stands on screen. */
async function press(user: UserEvent, wording: Wording, question: Question, answer: Answer): Promise<void> {
  const { asking } = wording.interface;
  const proceed = () => user.click(screen.getByRole('button', { name: new RegExp(`^(${asking.proceed}|${asking.proceedNoOthers})`) }));
  const radio = (name: string | RegExp) => user.click(screen.getAllByRole('radio', { name }).at(-1) ?? screen.getByRole('radio', { name }));
  if (answer.kind === 'scale') {
    await radio(new RegExp(`^${answer.value}( |$)`));
    return proceed();
  }
  const chosen = answer.kind === 'choice' ? answer.chosen : (answer.chosen ?? []);
  if (answer.kind === 'choice' && question.kind === 'choice' && question.groups.length === 1) {
    return user.click(screen.getByRole('button', { name: startingWith(optionRow(wording, question.id, chosen[0] ?? '').label) }));
  }
  for (const option of chosen) await radio(startingWith(optionRow(wording, question.id, option).label));
  if (answer.kind === 'choice') return proceed();
  const ticked = Object.entries(answer.values).flatMap(([item, value]) => (value === 'yes' ? [item] : []));
  if (ticked.length === 0) return user.click(screen.getByRole('button', { name: asking.noneOfThese }));
  for (const item of ticked) await user.click(screen.getByRole('checkbox', { name: startingWith(itemRow(wording, item).label) }));
  return proceed();
}

/** Reads on from where the reader is. @returns when a phrase ends it, or the panel does. */
async function readUntil(isLast: (phrase: string) => boolean): Promise<void> {
  for (let phrases = 0; phrases < mostPhrases; phrases += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (isLast(phrase) || phrase.startsWith('end of dialog')) return;
  }
  throw new Error('What is read never comes to an end.');
}

/** The last thing that a question offers. */
function lastOf(wording: Wording, question: Question): string {
  const { asking } = wording.interface;
  if (question.kind === 'items') return asking.noneOfThese;
  if (question.kind === 'scale' || question.groups.length > 1) return asking.proceed;
  return optionRow(wording, question.id, question.groups.at(-1)?.options.at(-1)?.id ?? '').label;
}

/** Where things begin and end, and that nothing has changed. */
const isFrame = (phrase: string) => /^(end of |paragraph$|list$|listitem|form$|status$|document$|(polite|assertive): ?$)/.test(phrase);

/** What the reader has said, without frames, and without the label of a control after the control that it names. */
export async function heard(): Promise<readonly string[]> {
  const kept: string[] = [];
  let control = '';
  for (const phrase of await virtual.spokenPhraseLog()) {
    if (isFrame(phrase) || control.includes(phrase)) continue;
    control = /^(radio|checkbox|button|link|group|dialog|heading|region), /.test(phrase) ? phrase : '';
    kept.push(phrase);
  }
  return kept;
}

/**
 * Has a whole conversation, answered as a notation of `tools/answers/replay.ts` says.
 * @param until the question to stop at, unread; to the end when not given
 * @returns the questions that were asked
 */
export async function listen(user: UserEvent, wording: Wording, notation: string, until?: QuestionId): Promise<readonly QuestionId[]> {
  const list = readAnswers(notation);
  const asked: QuestionId[] = [];
  let conversation = startConversation();
  for (let id = currentQuestion(conversation); id && id !== until; id = currentQuestion(conversation)) {
    const question = questionAsAsked(conversation.answered, id);
    asked.push(id);
    const heading = wording.questions[id].ask;
    await waitFor(() => {
      if (document.activeElement?.textContent !== heading && id !== 'welcome') throw new Error(`"${heading}" has not got the focus.`);
    });
    await readUntil((phrase) => phrase.includes(lastOf(wording, question)));
    const answer = answerFrom(list, question);
    await press(user, wording, question, answer);
    conversation = give(conversation, id, answer);
  }
  return asked;
}

/** Reads the ending to its end, once this is on screen. */
export async function readEnding(wording: Wording, headline: string): Promise<void> {
  await screen.findByText(headline);
  await waitFor(() => {
    if (document.activeElement?.localName !== 'h2') throw new Error('The ending has not got the focus.');
  });
  await readUntil((phrase) => phrase.includes(wording.interface.result.anyWorse) || phrase.includes(wording.interface.emergency.mistake));
}
