/** Which single answers, given otherwise, would lead to another disposition. Each is told anew from the beginning, never guessed. */
import type { QuestionId } from '../src/protocol/index.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import type { Disposition } from '../src/vocabulary/disposition.ts';
import { otherAnswers } from './other-answers.ts';
import type { Change } from './other-answers.ts';
import { questionOf } from './protocol-book.ts';
import { tell, weigh } from './retelling.ts';

export interface WouldChange extends Change {
  readonly question: QuestionId;
  /** Where it would lead; where more would be asked, the level that would already stand. */
  readonly disposition: Disposition;
}

const most = 4;

/** The smaller, the sooner. The two cares that begin with an assessment are one step, the two that do not another. */
const urgency: Readonly<Record<Disposition, number>> = {
  emergency: 0,
  urgent: 1,
  doctor: 2,
  combined: 3,
  'physical-therapy': 3,
  massage: 4,
  'self-care': 4,
  'out-of-scope': 4,
};

/** Questions by how much a change would tell; those not named, such as the screen of the place, come after the third. */
const telling: readonly QuestionId[] = ['function-and-course', 'nerve-course', 'along-with-it'];
const tellingLess: readonly QuestionId[] = ['pain', 'how-long', 'what-was-tried', 'tension', 'hopes', 'suitability', 'safety'];
const rank = (question: QuestionId) => (telling.includes(question) ? telling.indexOf(question) - telling.length : tellingLess.indexOf(question) + 1);

/**
 * Looks for at most four, one for each question unless there are fewer: first those about what the visitor was not sure of, then those
 * that lead to somebody sooner, then the others. It pauses after each question weighed and each answer told, a few milliseconds on a
 * phone, so that whoever calls it can let the page breathe.
 * @param answers those of a finished conversation, the welcome's included.
 */
export function* seekChanges(answers: readonly Answered<QuestionId>[]): Generator<undefined, readonly WouldChange[]> {
  const { disposition: now } = tell(answers);
  if (now === undefined || now === 'emergency' || now === 'out-of-scope') return [];
  const otherwise = ({ question, answer }: Pick<WouldChange, 'question' | 'answer'>) =>
    answers.map((entry) => (entry.question === question ? { question, answer } : entry));
  const raises = ({ disposition }: WouldChange) => urgency[disposition] < urgency[now];
  const isUnsure = ({ given }: Change) => given === 'not-sure';

  /** What weighing says would lead elsewhere. Telling it is ten times slower, and is left for those that are to be shown. */
  const likelyAt = (entry: Answered<QuestionId>): readonly WouldChange[] =>
    otherAnswers(questionOf(entry.question), entry)
      .map((change) => ({ ...change, question: entry.question }))
      .map((change) => ({ ...change, disposition: weigh(otherwise(change)) }))
      .filter(({ disposition }) => disposition !== now)
      .sort((a, b) => urgency[a.disposition] - urgency[b.disposition]);
  const told = (change: WouldChange): WouldChange | undefined => {
    const { disposition, isOver } = tell(otherwise(change));
    if (disposition === undefined || disposition === now) return undefined;
    const after = { ...change, disposition };
    return isOver || raises(after) ? after : undefined;
  };

  const entries = [...answers].sort((a, b) => rank(a.question) - rank(b.question));
  const likely = new Map<QuestionId, readonly WouldChange[]>();
  const found: WouldChange[] = [];
  function* find(isWanted: (change: WouldChange) => boolean, perQuestion: number): Generator<undefined, void> {
    for (const entry of entries) {
      const { question } = entry;
      const open = likely.get(question) ?? likelyAt(entry);
      if (!likely.has(question)) yield;
      likely.set(question, open);
      for (const change of open.filter(isWanted)) {
        const here = found.filter((other) => other.question === question);
        if (found.length === most || here.length === perQuestion) break;
        // A number or an option beside another says nothing new where it leads to the same.
        const isSaid = here.some(({ about, instead, disposition }) =>
          change.answer.kind === 'items' ? about === change.about && instead === change.instead : disposition === change.disposition,
        );
        if (isSaid) continue;
        const after = told(change);
        if (after) found.push(after);
        yield;
      }
    }
  }
  for (const perQuestion of [1, most]) {
    for (const isWanted of [isUnsure, raises, () => true]) yield* find(isWanted, perQuestion);
  }
  return found.sort((a, b) => Number(isUnsure(b)) - Number(isUnsure(a)) || Number(raises(b)) - Number(raises(a)));
}

/** The same without a pause. */
export function whatWouldChange(answers: readonly Answered<QuestionId>[]): readonly WouldChange[] {
  const search = seekChanges(answers);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
