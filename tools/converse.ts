/** `npm run converse [-- --json]`: the chart in a terminal, for reviewers. `docs/commands.md` gives the lines. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { back, give, startConversation } from '../machines/conversation.ts';
import type { Conversation } from '../machines/conversation.ts';
import { connect } from '../machines/triage.connect.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import type { Question } from '../src/vocabulary/question.ts';
import { askedOf } from './converse/asked.ts';
import { endingOf } from './converse/ending.ts';
import { inJson, inRows } from './converse/manner.ts';
import type { Manner } from './converse/manner.ts';
import { AnswerFault, readAnswer } from './converse/read-answer.ts';

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

async function converse(manner: Manner): Promise<void> {
  let conversation = give(startConversation(), 'welcome', { kind: 'choice', chosen: ['start'] });
  let { question } = connect(conversation);
  const say = () => console.log(question ? manner.ask(askedOf(question)) : '');
  const lines = createInterface({ input: process.stdin });
  say();
  for await (const line of lines) {
    if (!question) break;
    try {
      const after = move(conversation, question, line, manner);
      if (!after) return lines.close();
      conversation = after;
    } catch (cause) {
      if (!(cause instanceof AnswerFault)) throw cause;
      console.log(manner.fault(cause.message));
    }
    const view = connect(conversation);
    question = view.question;
    const ending = endingOf(view);
    if (ending) {
      console.log(manner.end(ending));
      return lines.close();
    }
    say();
  }
  console.log(manner.fault('The input ended before the conversation did.'));
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  await converse(values.json ? inJson : inRows);
} catch (cause) {
  if (!(cause instanceof TypeError && 'code' in cause)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
