/** Somebody of whom the findings are known, answering the real conversation: what is not known of them is a no. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import { findingsSaid } from '../../src/rules/derive-findings.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';

/** How many of the things that an answer says are so of this person; none when one of them is not. */
function agreement(question: Question, answer: Answer, findings: Findings): number {
  const said = findingsSaid(question, answer);
  return said.every(([finding, value]) => (findings[finding] ?? 'no') === value) ? said.length : -1;
}

function chosenBy(question: Exclude<Question, { kind: 'scale' }>, findings: Findings): readonly string[] {
  const chosen: string[] = [];
  for (const { id } of question.groups ?? []) {
    const group = groupsAsked(question, chosen).find((asked) => asked.id === id);
    if (group) chosen.push(optionOf(question, group, findings));
  }
  return chosen;
}

function optionOf({ id }: Question, group: OptionGroup, findings: Findings): string {
  // A place that is named is so of either of two parts of one question.
  const alone = (option: string): Answer => ({ kind: 'choice', chosen: [option] });
  const isPlace = id === 'place';
  const question: Question = { id, kind: 'choice', answerClass: 'clinical', groups: [{ id: group.id, options: group.options }] };
  const scores = group.options.map((option) => {
    if (isPlace) return (option.asserts ?? []).filter((finding) => findings[finding] === 'yes').length;
    return agreement(question, alone(option.id), findings);
  });
  const best = Math.max(...scores);
  if (group.id === 'elsewhere')
    return Object.entries(findings).filter(([finding, value]) => finding.startsWith('at-') && value === 'yes').length > 1
      ? 'another-place-too'
      : 'only-there';
  return group.options[scores.indexOf(best)]?.id ?? '';
}

function scaleValue(question: Question, findings: Findings): number | 'not-sure' {
  for (let value = 0; value <= 10; value += 1) if (agreement(question, { kind: 'scale', value }, findings) > 0) return value;
  return 'not-sure';
}

/** What this person answers. */
export function answerOf(question: Question, findings: Findings): Answer {
  if (question.kind === 'scale') return { kind: 'scale', value: scaleValue(question, findings) };
  const chosen = chosenBy(question, findings);
  if (question.kind === 'choice') return { kind: 'choice', chosen };
  const values = Object.fromEntries(question.items.map((item) => [item, findings[item] ?? 'no']));
  return { kind: 'items', values, ...(chosen.length > 0 && { chosen }) };
}

/** The real conversation with this person, to its end. */
export function converse(findings: Findings): Conversation {
  let conversation = startConversation();
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    const after = give(conversation, question, answerOf(questionAsAsked(conversation.answered, question), findings));
    if (after === conversation) throw new Error(`"${question}" takes no answer of this person.`);
    conversation = after;
  }
  return conversation;
}
