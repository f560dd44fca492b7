/** What a summary says, before any words: the answers on the path, sorted by what they mean to a clinician. */
import type { QuestionId } from '../../protocol/index.ts';
import type { Assessment, RuleBook } from '../../rules/assess.ts';
import { groundsOf, type Ground } from '../../rules/explain.ts';
import type { Answered, Correction } from '../../vocabulary/answer.ts';
import type { Level } from '../../vocabulary/disposition.ts';
import type { Findings, FindingValue } from '../../vocabulary/finding.ts';
import type { Question } from '../../vocabulary/question.ts';

export interface SummaryRequest {
  /** Answers on the path, in order. What an edit took off the path is not among them, and so is in no summary. */
  readonly answered: readonly Answered<QuestionId>[];
  readonly corrections: readonly Correction<QuestionId>[];
  readonly findings: Findings;
  readonly assessment: Assessment;
  readonly questions: ReadonlyMap<string, Question>;
  readonly rules: RuleBook;
}

/** Items of one screen that were answered alike. */
export interface ItemsAlike {
  readonly question: QuestionId;
  readonly items: readonly string[];
}

export interface RuleFired {
  readonly id: string;
  /** What it asks for; absent for the rule that only chose the care, and for a doubt that only asks for an assessment first. */
  readonly level: Level | undefined;
  readonly certain: boolean;
  readonly grounds: readonly Ground[];
}

export interface SummaryFacts {
  readonly isForSomeoneElse: boolean;
  readonly complaint: readonly Answered<QuestionId>[];
  readonly history: readonly Answered<QuestionId>[];
  readonly ticked: Readonly<Record<FindingValue, readonly ItemsAlike[]>>;
  readonly rules: readonly RuleFired[];
  /** Whole questions that were not asked, without the screens of other places. */
  readonly questionsNotAsked: readonly QuestionId[];
  /** Items left out of screens that were asked, and that nothing else has answered. */
  readonly itemsNotAsked: readonly ItemsAlike[];
  /** Whether the screen of some place was not asked. */
  readonly hasOtherPlaces: boolean;
  /** Answers given otherwise later, and those that had led to an emergency. */
  readonly corrections: readonly Correction<QuestionId>[];
}

const presenting: readonly QuestionId[] = ['place', 'other-door', 'concern', 'how-it-started', 'how-long'];
const notClinical: readonly QuestionId[] = ['welcome', 'emergency-now'];

function itemsWith(answered: SummaryRequest['answered'], value: FindingValue): readonly ItemsAlike[] {
  return answered.flatMap(({ question, answer }) => {
    if (answer.kind !== 'items') return [];
    const items = Object.keys(answer.values).filter((item) => answer.values[item] === value);
    return items.length > 0 ? [{ question, items }] : [];
  });
}

function rulesFired({ assessment, rules, questions, answered }: SummaryRequest): readonly RuleFired[] {
  const { fired, decidedBy } = assessment;
  const all = [...rules.levelRules, ...rules.doorRules, ...rules.careRules];
  const ofCare = fired.some(({ id }) => id === decidedBy) ? [] : [{ id: decidedBy, level: undefined, certain: true }];
  return [...fired, ...ofCare].map(({ id, level, certain }) => {
    const rule = all.find((candidate) => candidate.id === id);
    return { id, level, certain, grounds: rule ? groundsOf(rule.when, questions, answered) : [] };
  });
}

/** The ids of the screens of places. */
function placeScreens(questions: SummaryRequest['questions']): ReadonlySet<string> {
  const place = questions.get('place' satisfies QuestionId);
  const [where] = place?.kind === 'choice' ? place.groups : [];
  return new Set(where?.options.map(({ id }) => `${id}-screen`));
}

function itemsLeftOut({ answered, questions, findings }: SummaryRequest): readonly ItemsAlike[] {
  return answered.flatMap(({ question: id }) => {
    const question = questions.get(id);
    if (question?.kind !== 'items') return [];
    const items = question.items.filter((item) => findings[item] === undefined);
    return items.length > 0 ? [{ question: id, items }] : [];
  });
}

const asText = (entry: Pick<Answered, 'answer'> | undefined) => JSON.stringify(entry?.answer);

/** A step back to the same answer changed nothing, unless it is what had led to an emergency. */
function changed({ corrections, answered }: SummaryRequest): SummaryFacts['corrections'] {
  return corrections.filter(({ question, before, hadLedToEmergency }) => {
    const now = answered.find((entry) => entry.question === question);
    return hadLedToEmergency || (now !== undefined && asText(now) !== asText({ answer: before }));
  });
}

/** Sorts what was answered. It holds no words, and decides nothing. */
export function factsOf(request: SummaryRequest): SummaryFacts {
  const { answered, questions, findings } = request;
  const chosen = answered.filter(({ question, answer }) => !notClinical.includes(question) && (answer.kind !== 'items' || answer.chosen));
  const isPresenting = ({ question }: Answered<QuestionId>) => presenting.includes(question);
  const places = placeScreens(questions);
  // The cast: the questions are those of the protocol.
  const notAsked = ([...questions.keys()] as QuestionId[]).filter(
    (id) => !notClinical.includes(id) && !answered.some(({ question }) => question === id),
  );
  return {
    isForSomeoneElse: findings['answering-for-someone-else'] === 'yes',
    complaint: chosen.filter(isPresenting),
    history: chosen.filter((entry) => !isPresenting(entry)),
    ticked: { yes: itemsWith(answered, 'yes'), 'not-sure': itemsWith(answered, 'not-sure'), no: itemsWith(answered, 'no') },
    rules: rulesFired(request),
    questionsNotAsked: notAsked.filter((id) => !places.has(id)),
    itemsNotAsked: itemsLeftOut(request),
    hasOtherPlaces: notAsked.some((id) => places.has(id)),
    corrections: changed(request),
  };
}
