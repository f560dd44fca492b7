/** Holds one conversation, and announces publicly that it moved on (never what was answered). */
import { useRef, useState } from 'preact/hooks';
import * as moves from '../machines/conversation.ts';
import type { Conversation } from '../machines/conversation.ts';
import { connect as connectOnce } from '../machines/triage.connect.ts';
import type { TriageView } from '../machines/triage.connect.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import type { Answer } from '../src/vocabulary/answer.ts';
import type { Setting } from './setting.ts';

/** What an edit did to the answers after it. */
export interface Change {
  readonly kept: number;
  /** Answers that wait behind a question which the edit brought up. */
  readonly waiting: number;
  /** Whether more is asked than before. */
  readonly isLonger: boolean;
}

interface Held {
  readonly conversation: Conversation;
  readonly view: TriageView;
  /** 0 to 1. It grows with every answer; only the visitor's own way back shortens it. */
  readonly progress: number;
  readonly change: Change | undefined;
}

export interface ConversationInHand extends Held {
  readonly give: (question: QuestionId, answer: Answer) => void;
  readonly edit: (question: QuestionId, answer: Answer) => void;
  readonly withdraw: (question: QuestionId) => void;
  readonly back: () => void;
  readonly restart: () => void;
}

const isEnding = ({ stage }: TriageView) => stage !== 'welcome' && stage !== 'question';

/** @param begin a conversation that was resumed; a new one when not given. */
export function useConversation(
  begin: Conversation | undefined,
  { emit, returning }: Pick<Setting, 'emit' | 'returning'>,
  onMove?: (conversation: Conversation) => void,
): ConversationInHand {
  const connect = returning?.connect ?? connectOnce;
  const hold = (conversation: Conversation, atLeast = 0, change?: Change): Held => {
    const view = connect(conversation);
    const given = view.answered.length;
    return { conversation, view, change, progress: Math.max(atLeast, given / Math.max(1, given + view.remaining)) };
  };
  const [held, setHeld] = useState(() => hold(begin ?? moves.startConversation()));
  const [failure, setFailure] = useState<{ readonly cause: unknown }>();
  const latest = useRef(held);
  // Thrown here, a fault in an event handler reaches the error boundary and the visitor sees something to press.
  if (failure) throw failure.cause;

  const move = (next: (now: Held) => Held, isStep = false): void => {
    try {
      const before = latest.current;
      const after = next(before);
      if (after.conversation === before.conversation) return;
      latest.current = after;
      setHeld(after);
      onMove?.(after.conversation);
      const step = after.view.answered.length;
      if (isStep) emit(step > 0 ? 'step' : 'started', { step });
      if (isEnding(after.view) && !isEnding(before.view)) emit('completed', { step });
    } catch (cause) {
      setFailure({ cause });
    }
  };

  return {
    ...held,
    give: (question, answer) => move(({ conversation, progress }) => hold(moves.give(conversation, question, answer), progress), true),
    edit: (question, answer) =>
      move(({ conversation, view }) => {
        const after = moves.edit(conversation, question, answer);
        const at = after.answered.findIndex((entry) => entry.question === question);
        const isLonger = after.waiting.length > 0 || connect(after).remaining > view.remaining;
        return hold(after, 0, { kept: after.answered.length - at - 1, waiting: after.waiting.length, isLonger });
      }),
    withdraw: (question) => move(({ conversation }) => hold(moves.withdraw(conversation, question))),
    back: () => move(({ conversation }) => hold(moves.back(conversation))),
    restart: () => move(() => hold(moves.startConversation())),
  };
}
