/** Walks the chart along every option of every question, one representative conversation for each way a state can be reached. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { FindingId, QuestionId } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';

const every = (items: readonly string[], value: FindingValue): Readonly<Record<string, FindingValue>> =>
  Object.fromEntries(items.map((item) => [item, value]));

/** Options with this one among them, and the first option of every other group that is asked beside it. */
function chosenWith(question: Exclude<Question, { kind: 'scale' }>, group: OptionGroup, option: string): readonly string[] {
  const chosen: string[] = [];
  const notWith = group.options.find(({ id }) => id === option)?.notWith;
  for (const { id } of question.groups ?? []) {
    const asked = groupsAsked(question, chosen).find((one) => one.id === id);
    if (id === group.id) chosen.push(option);
    else if (asked)
      chosen.push((asked.options.find((one) => group.onlyWith?.includes(one.id)) ?? asked.options.find((one) => one.id !== notWith))?.id ?? '');
  }
  return chosen;
}

/** One answer for each option; for a screen of items: none of them, and each alone as yes and as not sure. */
export function representativeAnswers(question: Question): readonly Answer[] {
  if (question.kind === 'scale')
    return [...question.bands.map(({ to }): Answer => ({ kind: 'scale', value: to })), { kind: 'scale', value: 'not-sure' }];
  const choices = (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => chosenWith(question, group, id)));
  if (question.kind === 'choice') return choices.map((chosen): Answer => ({ kind: 'choice', chosen }));
  // The first adult, where an age is asked.
  const [chosen] = choices.toReversed();
  const none = every(question.items, 'no');
  const withItems = (values: typeof none, options = chosen): Answer => ({ kind: 'items', values, ...(options && { chosen: options }) });
  return [
    withItems(none),
    ...choices.map((options) => withItems(none, options)),
    ...question.items.flatMap((item) => [withItems({ ...none, [item]: 'yes' }), withItems({ ...none, [item]: 'not-sure' })]),
  ];
}

/** Findings that a guard of the chart reads: conversations that agree on them, on the state and on the level go on alike. */
const guardFindings: readonly FindingId[] = [
  'child',
  'pregnant-or-recent-birth',
  'surgery-lately',
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
    for (const answer of representativeAnswers(questionAsAsked(before.answered, question))) {
      const after = give(before, question, answer);
      yield { before, question, answer, after };
      const key = keyOf(after);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(after);
    }
  }
}
