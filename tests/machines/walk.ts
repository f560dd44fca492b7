/** Walks the chart along every option of every question, one representative conversation for each way a state can be reached. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { groupsAsked } from '../../src/rules/derive-findings.ts';
import type { FindingId, QuestionId } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';

const every = (items: readonly string[], value: 'yes' | 'no' | 'not-sure') => Object.fromEntries(items.map((item) => [item, value]));

/** An answer with this option in it, and the first option of every other group that is asked beside it. */
function answerWith(question: Extract<Question, { kind: 'choice' }>, group: OptionGroup, option: string): Answer {
  const chosen: string[] = [];
  for (const asked of question.groups) {
    if (asked === group) chosen.push(option);
    else if (groupsAsked(question, chosen).includes(asked))
      chosen.push((asked.options.find(({ id }) => group.onlyWith?.includes(id)) ?? asked.options[0])?.id ?? '');
  }
  return { kind: 'choice', chosen };
}

/** One answer for each option; for a screen of items: none of them, and each alone as yes and as not sure. */
export function representativeAnswers(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'choice':
      return question.groups.flatMap((group) => group.options.map(({ id }) => answerWith(question, group, id)));
    case 'items':
      return [
        { kind: 'items', values: every(question.items, 'no') },
        ...question.items.flatMap((item): Answer[] => [
          { kind: 'items', values: { ...every(question.items, 'no'), [item]: 'yes' } },
          { kind: 'items', values: { ...every(question.items, 'no'), [item]: 'not-sure' } },
        ]),
      ];
    case 'scale':
      return [...question.bands.map(({ to }): Answer => ({ kind: 'scale', value: to })), { kind: 'scale', value: 'not-sure' }];
  }
}

/** Findings that a guard of the chart reads: conversations that agree on them, on the state and on the level go on alike. */
const guardFindings: readonly FindingId[] = [
  'child',
  'pregnant-or-recent-birth',
  'wants-only-to-book',
  'tingling-at-times',
  'numb-all-the-time',
  'new-weakness',
  'pain-spreads',
];

function keyOf({ position }: Conversation): string {
  const { findings, level } = position.context;
  return JSON.stringify([position.state.id, level, guardFindings.map((finding) => findings[finding])]);
}

export interface Step {
  readonly before: Conversation;
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly after: Conversation;
}

/** Every step of the walk, each from a conversation that stands for all with the same key. */
export function* walk(): Generator<Step> {
  const first = startConversation();
  const seen = new Set([keyOf(first)]);
  const queue = [first];
  for (let before = queue.pop(); before; before = queue.pop()) {
    const question = currentQuestion(before);
    if (!question) continue;
    for (const answer of representativeAnswers(questionOf(question))) {
      const after = give(before, question, answer);
      yield { before, question, answer, after };
      const key = keyOf(after);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(after);
    }
  }
}
