/** What may leave the page: values whose declaration says *routing* or *contact*. Everything else is *clinical*, the unknown included. */

/**
 * Who may see an answer. *Routing* may choose a link, *contact* may be carried in a link after a tick,
 * *clinical* never leaves the page except in the visitor's own hands.
 */
export type AnswerClass = 'routing' | 'contact' | 'clinical';
export type LeavingClass = Exclude<AnswerClass, 'clinical'>;

/** What a visitor answered. A plain text is one of these for the compiler, and one of these is a plain text; only {@link mayLeave} refuses it. */
export type ClinicalText = string & { readonly answerClass?: 'clinical' };
export type ClinicalNumber = number & { readonly answerClass?: 'clinical' };

/** A text, or a number, that is not known to be an answer. */
export type OpenText = string & { readonly answerClass?: LeavingClass };
export type OpenNumber = number & { readonly answerClass?: LeavingClass };

declare const checked: unique symbol;

/** A value that was declared to be of this class. Made by {@link mayLeave}, and by nothing else. */
export interface MayLeave<Class extends LeavingClass = LeavingClass> {
  readonly answerClass: Class;
  readonly text: string;
  readonly [checked]: true;
}

/** Something clinical, or of no known class, was about to leave the page. A fault of ours: it stops what was about to happen. */
export class ClinicalAnswerError extends Error {}

/** It does not say what it was: an error ends up in consoles and logs. */
const message = 'Signpost: a value that may not leave the page was about to. Give it a declaration of its class, routing or contact.';

const made = new WeakSet<object>();

const isLeaving = (answerClass: unknown): answerClass is LeavingClass => answerClass === 'routing' || answerClass === 'contact';

/**
 * @param declared says of which class the value is: a question of the protocol, or a field of ours. A missing or an unknown class counts as clinical.
 * @throws {ClinicalAnswerError} when the class is neither routing nor contact.
 */
export function mayLeave<Class extends LeavingClass>(declared: { readonly answerClass: Class }, text: OpenText): MayLeave<Class> {
  if (!isLeaving(declared.answerClass) || typeof text !== 'string') throw new ClinicalAnswerError(message);
  // The cast: the symbol is for the compiler only; `made` is the mark that can be checked when it runs.
  const value = Object.freeze({ answerClass: declared.answerClass, text }) as MayLeave<Class>;
  made.add(value);
  return value;
}

/**
 * The text of a value that is about to leave, after a last look at where it came from.
 * @throws {ClinicalAnswerError} when {@link mayLeave} did not make it, or made it for another class.
 */
export function leavingText<Class extends LeavingClass>(value: MayLeave<Class>, answerClass: Class): string {
  if (!made.has(value) || value.answerClass !== answerClass) throw new ClinicalAnswerError(message);
  return value.text;
}
