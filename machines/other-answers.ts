/** What could have been answered otherwise to one question, by somebody who notices more, or by and by. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import type { FindingValue } from '../src/vocabulary/finding.ts';
import type { Question } from '../src/vocabulary/question.ts';

export interface Change {
  /** The item, option or number that would be answered otherwise. */
  readonly about: string | number;
  /** What was said of it; `no` for an option that was not chosen. */
  readonly given: Exclude<FindingValue, 'yes'>;
  readonly instead: Exclude<FindingValue, 'not-sure'>;
  /** The whole answer, changed in this alone. */
  readonly answer: Answer;
}

/** What nobody can notice or change from one day to the next: only a *not sure* about it can still be cleared up. */
const settled: readonly QuestionId[] = ['welcome', 'emergency-now', 'about-you', 'place', 'other-door', 'concern', 'how-it-started'];
/** The same among the items and options of other questions: what began the trouble, what is long past, what a person was told. */
const cannotBegin: readonly FindingId[] = [
  'high-force-injury',
  'hit-head',
  'dazed-or-sick-since-head-hit',
  'neck-hurt-in-fall-or-jolt',
  'one-sided-and-unlike-any-before',
  'cannot-lift-arm-since-injury',
  'elbow-stuck-since-injury',
  'wrist-bone-sore-since-fall',
  'finger-will-not-move-since-injury',
  'felt-snap-or-gap',
  'sudden-tearing-pain',
  'after-minor-fall-or-bump',
  'long-standing-bladder-change',
  'groin-ache-since-training-more',
  'bone-spot-sore-from-training',
  'knee-bends-less-than-square',
  'went-out-of-place',
  'kick-or-snap-and-weak-push-off',
  'ankle-or-foot-bone-sore-since-injury',
  'child-injury-unexplained',
  'pop-or-snap',
  'swelled-within-two-hours',
  'nerve-signs-new',
  'nerve-signs-steady',
  'recovering-from-surgery',
  'told-of-joint-or-muscle-illness',
  'told-of-injury-or-wear',
  'moves-differently-since-sudden-weakness',
];
/** It has words of its own, and no place in a list. */
const unsaid: FindingId = 'self-harm-or-unsafe';
/** Time only passes: its options stand in the order of time. */
const passing: QuestionId = 'how-long';

const canBegin = (finding: string) => !cannotBegin.some((other) => other === finding);

/** The nearest first. A tick is never taken back: hiding a symptom is no way to other care. */
export function otherAnswers(question: Question, { question: id, answer }: Answered<QuestionId>): readonly Change[] {
  return changesOf(question, answer).filter(({ given }) => given === 'not-sure' || !settled.includes(id));
}

function changesOf(question: Question, answer: Answer): readonly Change[] {
  if (question.kind === 'items' && answer.kind === 'items') {
    const { values } = answer;
    return Object.entries(values).flatMap(([about, given]) => {
      if (about === unsaid || given === 'yes') return [];
      const otherwise = given === 'not-sure' ? (['yes', 'no'] as const) : canBegin(about) ? (['yes'] as const) : [];
      return otherwise.map((instead) => ({ about, given, instead, answer: { ...answer, values: { ...values, [about]: instead } } }));
    });
  }
  if (question.kind === 'scale' && answer.kind === 'scale') {
    const { value } = answer;
    const given: Change['given'] = value === 'not-sure' ? value : 'no';
    return question.bands
      .map(({ from, to }) => (value === 'not-sure' || value < from ? from : value > to ? to : value))
      .filter((about) => about !== value)
      .map((about) => ({ about, given, instead: 'yes' as const, answer: { kind: 'scale' as const, value: about } }))
      .sort((a, b) => (value === 'not-sure' ? 0 : Math.abs(a.about - value) - Math.abs(b.about - value)));
  }
  return question.kind === 'choice' && answer.kind === 'choice' ? otherOptions(question, answer.chosen) : [];
}

function otherOptions({ id: question, groups }: Extract<Question, { kind: 'choice' }>, chosen: readonly string[]): readonly Change[] {
  return groups.flatMap(({ options }) => {
    const at = options.findIndex(({ id }) => chosen.includes(id));
    const now = options[at];
    if (!now) return [];
    const given: Change['given'] = now.leavesOpen ? 'not-sure' : 'no';
    const distance = (id: string) => Math.abs(options.findIndex((option) => option.id === id) - at);
    return options
      .filter(
        (option, index) =>
          option.asserts && index !== at && (now.leavesOpen || (option.asserts.every(canBegin) && (question !== passing || index > at))),
      )
      .sort((a, b) => distance(a.id) - distance(b.id))
      .map(({ id }) => ({
        about: id,
        given,
        instead: 'yes' as const,
        answer: { kind: 'choice' as const, chosen: chosen.map((option) => (option === now.id ? id : option)) },
      }));
  });
}
