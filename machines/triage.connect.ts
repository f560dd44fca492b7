/** From a conversation to what there is to draw: the only bridge between the chart and the widget. */
import type { PlaceId, QuestionId } from '../src/protocol/index.ts';
import { protocolVersion } from '../src/protocol/index.ts';
import { askedOf } from '../src/rules/asked-of.ts';
import type { Assessment, RuleBook } from '../src/rules/assess.ts';
import { assess } from '../src/rules/assess.ts';
import { deriveFindings } from '../src/rules/derive-findings.ts';
import { groundsOf } from '../src/rules/explain.ts';
import type { Ground } from '../src/rules/explain.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import type { Findings } from '../src/vocabulary/finding.ts';
import type { Question } from '../src/vocabulary/question.ts';
import { currentQuestion } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { placesOf } from './places.ts';
import { questionOf, questionsById, ruleBook } from './protocol-book.ts';
import { longestRemaining } from './remaining.ts';

/** Where a conversation stands. `booking` is the ending of whoever wanted only the links. */
export type Stage = 'welcome' | 'question' | 'emergency' | 'booking' | 'result';

/** A rule that fired, with the answers that it rests on. */
export interface Reason {
  readonly rule: string;
  readonly certain: boolean;
  readonly grounds: readonly Ground[];
}

export interface TriageView {
  readonly stage: Stage;
  /** The question on screen: at the welcome, the welcome itself. */
  readonly question: Question | undefined;
  /** What was answered on this path, without the welcome and the Emergency button. */
  readonly answered: readonly Answered<QuestionId>[];
  /** Questions that may still come at most, the one on screen included. */
  readonly remaining: number;
  /** Only at `emergency` and `result`. */
  readonly assessment: Assessment | undefined;
  readonly reasons: readonly Reason[];
  readonly findings: Findings;
  /** Where it hurts, first the place that a result is about. */
  readonly places: readonly PlaceId[];
  readonly protocolVersion: string;
}

/** A question as it was asked, or is asked now: without what answers before it have settled. */
export function questionAsAsked(answered: readonly Answered<QuestionId>[], id: QuestionId): Question {
  const at = answered.findIndex(({ question }) => question === id);
  const before = at < 0 ? answered : answered.slice(0, at);
  const question = questionOf(id);
  return askedOf(question, deriveFindings(questionsById, before)) ?? question;
}

const notConversation: readonly QuestionId[] = ['welcome', 'emergency-now'];

const stages: Readonly<Record<string, Stage>> = {
  'triage.welcome': 'welcome',
  'triage.emergency': 'emergency',
  'triage.booking': 'booking',
  'triage.result': 'result',
};

function reasonsFor(assessment: Assessment, { levelRules, doorRules, careRules }: RuleBook, answered: readonly Answered[]): readonly Reason[] {
  const decisive = assessment.level ? assessment.fired.filter((rule) => rule.level === assessment.level) : assessment.fired;
  const ids = [...new Set([...decisive.map((rule) => rule.id), assessment.decidedBy])];
  const rules = [...levelRules, ...doorRules, ...careRules];
  return ids.flatMap((id) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) return [];
    const certain = assessment.fired.find((fired) => fired.id === id)?.certain ?? true;
    return [{ rule: id, certain, grounds: groundsOf(rule.when, questionsById, answered) }];
  });
}

/**
 * Everything the widget draws of a conversation. Derived, never stored.
 * @param also findings and level rules that the assessment counts beside those of the chart.
 */
export function connect(conversation: Conversation, also?: Pick<TriageView, 'findings'> & Pick<RuleBook, 'levelRules'>): TriageView {
  const { position } = conversation;
  const { findings } = position.context;
  const book = also ? { ...ruleBook, levelRules: [...ruleBook.levelRules, ...also.levelRules] } : ruleBook;
  const stage = stages[position.state.id] ?? 'question';
  const id = currentQuestion(conversation);
  const assessment = stage === 'emergency' || stage === 'result' ? assess({ ...findings, ...also?.findings }, book) : undefined;
  const reasons = assessment ? reasonsFor(assessment, book, conversation.answered) : [];
  return {
    stage,
    question: id && askedOf(questionOf(id), findings),
    answered: conversation.answered.filter((entry) => !notConversation.includes(entry.question)),
    remaining: longestRemaining(position),
    assessment,
    findings,
    reasons,
    places: placesOf(
      conversation.answered,
      reasons.flatMap(({ grounds }) => grounds),
    ),
    protocolVersion,
  };
}
