/** A conversation as a fold over its answers: giving, going back, editing and restarting are list operations, then a replay. */
import type { QuestionId } from '../src/protocol/index.ts';
import type { Answer, Answered, Correction, Since } from '../src/vocabulary/answer.ts';
import type { Disposition } from '../src/vocabulary/disposition.ts';
import { beginning, hasEnded, questionAt, step } from './run-chart.ts';
import type { Position } from './run-chart.ts';

export interface Conversation {
  readonly position: Position;
  /** Answers on the path, in the order in which the chart asks for them. Only these count. */
  readonly answered: readonly Answered<QuestionId>[];
  /** Answers of before an edit that wait behind a question which the edit brought up. They count for nothing meanwhile. */
  readonly waiting: readonly Answered<QuestionId>[];
  /** Answers that an edit took off the path for good, since the last answer. Shown to the visitor once. */
  readonly dropped: readonly Answered<QuestionId>[];
  /** Every changed answer, for the summary only. */
  readonly corrections: readonly Correction<QuestionId>[];
  /** Only in a second check. */
  readonly again?: Again;
  readonly mark: Mark;
}

/** Which record of the device a conversation is kept as. All that one conversation becomes share it, and no other conversation has it. */
export interface Mark {
  /** When it was kept, which is what the record is known by; milliseconds since 1970. Absent while nobody has said yes. The one thing here that changes. */
  at?: number | undefined;
}

/** A check that is over, as far as a later one needs it. */
export interface Check {
  /** What the visitor was told then; a later protocol might come to something else by the same answers. */
  readonly told: Disposition;
  readonly answers: readonly Answered<QuestionId>[];
}

/** What a second check knows beside its own answers. */
export interface Again {
  /** Anything else counts as *not sure*. */
  readonly since: Since;
  /** When the first check was kept; milliseconds since 1970. */
  readonly at: number;
  /** When this second one began: what it comes to is known by that. */
  readonly begun: number;
  readonly first: Check;
}

/** A conversation in which nothing has been answered. */
export function startConversation(): Conversation {
  return { position: beginning, answered: [], waiting: [], dropped: [], corrections: [], mark: {} };
}

/** The question that the chart is asking, if it is asking one. */
export function currentQuestion({ position }: Pick<Conversation, 'position'>): QuestionId | undefined {
  return questionAt(position);
}

/** In a second check, whatever level stands from the answers, how bad it is and where it is heading is asked: its rules read both. */
const beginningOf = ({ again }: { readonly again?: Again | undefined }): Position =>
  again ? { ...beginning, context: { ...beginning.context, isAgain: true } } : beginning;

/** Answers what the chart asks from a stock of answers, for as long as it has one that fits. */
function replay(from: Position, stock: readonly Answered<QuestionId>[]): Pick<Conversation, 'position' | 'answered' | 'waiting'> {
  let position = from;
  let waiting = stock;
  for (;;) {
    const question = questionAt(position);
    // A call for help is never the question being asked. It stands until it is withdrawn, whatever else was edited.
    const next = waiting.find((entry) => entry.question === question) ?? waiting.find((entry) => entry.question === 'emergency-now');
    const after = next ? step(position, { type: 'answer.given', ...next }) : position;
    if (after === position) return { position, answered: position.context.answered, waiting };
    position = after;
    waiting = waiting.filter((entry) => entry !== next);
  }
}

/** The same conversation, told from the beginning. An answer that no longer fits is asked again, and those after it wait for it. */
export function resumeConversation(answers: readonly Answered<QuestionId>[], again?: Again, mark: Mark = {}): Conversation {
  const replayed = replay(beginningOf({ again }), answers);
  return { ...startConversation(), ...replayed, waiting: settle(replayed).waiting, ...(again && { again }), mark };
}

/** Answers the current question (or calls for help, from anywhere). An answer that does not fit changes nothing. */
export function give(conversation: Conversation, question: QuestionId, answer: Answer): Conversation {
  const { position } = conversation;
  // Help is called for once: a second call would have to be taken back twice.
  if (question === 'emergency-now' && position.context.level === 'emergency') return conversation;
  const after = step(position, { type: 'answer.given', question, answer });
  if (after === position) return conversation;
  // One that waits for this very question did not fit it.
  const replayed = replay(
    after,
    conversation.waiting.filter((entry) => entry.question !== question),
  );
  return { ...conversation, ...replayed, ...settle(replayed) };
}

/**
 * Takes the last answer back. What an edit left waiting goes with it, but for an emergency: the answer that led there may be a mistaken
 * tap. Nothing of before is filled in behind a visitor who has gone back to say something else; in a second check, what cannot have changed is.
 * Back at the welcome it is over, as a second check and as the one that is kept: what begins there begins anew.
 */
export function back(conversation: Conversation): Conversation {
  const last = conversation.answered.at(-1);
  if (!last) return conversation;
  if (conversation.answered.length < 2) return startConversation();
  const waiting = conversation.again || conversation.position.context.level === 'emergency' ? conversation.waiting : [];
  return { ...corrected(conversation, last), ...replay(beginningOf(conversation), [...conversation.answered.slice(0, -1), ...waiting]), dropped: [] };
}

/** Replaces one earlier answer. Later answers that still fit are kept; those that no longer apply are dropped, and named. */
export function edit(conversation: Conversation, question: QuestionId, answer: Answer): Conversation {
  const before = conversation.answered.find((entry) => entry.question === question);
  if (!before) return conversation;
  const stock = conversation.answered.map((entry) => (entry === before ? { question, answer } : entry));
  const replayed = replay(beginningOf(conversation), [...stock, ...conversation.waiting]);
  if (!replayed.answered.some((entry) => entry.question === question)) return conversation;
  return { ...corrected(conversation, before), ...replayed, ...settle(replayed) };
}

/** Takes one answer back wherever it stands: a mistaken tap that led to an emergency, say. What came after waits. */
export function withdraw(conversation: Conversation, question: QuestionId): Conversation {
  const entry = conversation.answered.find((given) => given.question === question);
  if (!entry) return conversation;
  const stock = conversation.answered.filter((given) => given !== entry);
  return { ...corrected(conversation, entry), ...replay(beginningOf(conversation), [...stock, ...conversation.waiting]), dropped: [] };
}

function corrected(conversation: Conversation, { question, answer }: Answered<QuestionId>): Conversation {
  const correction = { question, before: answer, hadLedToEmergency: conversation.position.context.level === 'emergency' };
  return { ...conversation, corrections: [...conversation.corrections, correction] };
}

/**
 * At a result nothing more will be asked, so what still waits has dropped off the path. At an emergency it goes on waiting: the answer
 * that led there may be a mistaken tap.
 */
function settle({ position, waiting }: Pick<Conversation, 'position' | 'waiting'>): Pick<Conversation, 'waiting' | 'dropped'> {
  const isOver = hasEnded(position) && position.context.level !== 'emergency';
  return isOver ? { waiting: [], dropped: waiting } : { waiting, dropped: [] };
}
