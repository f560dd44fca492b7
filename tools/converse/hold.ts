/** Holds one conversation, line by line: reads what a reviewer says, and says what the chart does. */
import { back, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { connect } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { askedOf } from './asked.ts';
import { endingOf } from './ending.ts';
import type { Manner } from './manner.ts';
import { AnswerFault, readAnswer } from './read-answer.ts';

/** @throws AnswerFault when the line is no answer, or there is nothing to go back to. */
function move(conversation: Conversation, question: Question, line: string, manner: Manner): Conversation | undefined {
  const wish = manner.read(line, askedOf(question));
  if ('quit' in wish) return undefined;
  if ('back' in wish) {
    // The welcome was answered for the reviewer, so the first question is as far back as it goes.
    if (connect(conversation).answered.length === 0) throw new AnswerFault('This is the first question.');
    return back(conversation);
  }
  // The cast: what the chart asks has an id of the protocol.
  return give(conversation, question.id as QuestionId, readAnswer(question, wish.answer));
}

/** Reads no line more than it needs. @param say is told every question, fault and ending, in the manner asked for */
export async function holdConversation(manner: Manner, lines: AsyncIterable<string> | Iterable<string>, say: (text: string) => void): Promise<void> {
  let conversation = give(startConversation(), 'welcome', { kind: 'choice', chosen: ['start'] });
  let { question } = connect(conversation);
  const ask = () => say(question ? manner.ask(askedOf(question)) : '');
  ask();
  for await (const line of lines) {
    if (!question) break;
    try {
      const after = move(conversation, question, line, manner);
      if (!after) return;
      conversation = after;
    } catch (cause) {
      if (!(cause instanceof AnswerFault)) throw cause;
      say(manner.fault(cause.message));
    }
    const view = connect(conversation);
    question = view.question;
    const ending = endingOf(view);
    if (ending) return say(manner.end(ending));
    ask();
  }
  say(manner.fault('The input ended before the conversation did.'));
}
