/** Keeps the answers of a conversation in the tab, so that a change of page does not lose them. Every function survives storage that is blocked or spoilt. */
import { resumeConversation } from '../../machines/conversation.ts';
import type { Again, Conversation, Mark } from '../../machines/conversation.ts';
import { questionsById } from '../../machines/protocol-book.ts';
import { idsVersion, protocolVersion } from '../../src/protocol/version.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';

/** The one name under which anything of ours is stored. */
export const memoryKey = 'signpost';

/** `sessionStorage`, or what stands in for it. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is stored, as JSON. */
interface Remembered {
  /** For whoever looks: answers are judged one by one, whatever the version. */
  readonly protocolVersion: string;
  /** What is stored by another build, under other codes, would be read as something else: then nothing is read. */
  readonly idsVersion: string;
  /** When it was last used, in milliseconds since 1970. */
  readonly at: number;
  /** The language that the conversation is had in. */
  readonly language?: string | undefined;
  readonly answers: readonly Answered<QuestionId>[];
  /** Only in a second check. Whoever reads it takes nothing in it for granted. */
  readonly again?: Again | undefined;
  readonly mark: Mark;
}

/** What is read again. */
export interface Recalled {
  readonly conversation: Conversation;
  readonly language?: string | undefined;
}

/** The tab's own storage. A sandboxed page, or a browser that was told to, throws at the mere name of it. */
export function tabStorage(): TabStorage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Stores the answers; as long as there are none, nothing is stored. */
export function remember(storage: TabStorage | undefined, { conversation, language }: Recalled, now: number): void {
  const answers = [...conversation.answered, ...conversation.waiting];
  if (!answers.length) return forget(storage);
  try {
    storage?.setItem(
      memoryKey,
      JSON.stringify({
        protocolVersion,
        idsVersion,
        at: now,
        language,
        answers,
        again: conversation.again,
        mark: conversation.mark,
      } satisfies Remembered),
    );
  } catch {}
}

export function forget(storage: TabStorage | undefined): void {
  try {
    storage?.removeItem(memoryKey);
  } catch {}
}

/**
 * Reads the answers again, each checked anew against its question.
 * @param idle what was not used for this long is forgotten; milliseconds.
 */
export function recall(storage: TabStorage | undefined, idle: number, now: number): Recalled | undefined {
  try {
    // The cast: whatever it is, it is checked, or stops at the `catch`.
    const stored = JSON.parse(storage?.getItem(memoryKey) ?? '') as Remembered;
    // A clock that was put back makes no memory last longer.
    if (stored.idsVersion === idsVersion && Math.abs(now - stored.at) < idle) {
      const { language, again, mark } = stored;
      const answers = stored.answers.filter(({ question }) => questionsById.has(question));
      return { conversation: resumeConversation(answers, again, { ...mark }), ...(typeof language === 'string' && { language }) };
    }
  } catch {}
  forget(storage);
  return undefined;
}
