/** A conversation that numbers decide, told in words that survive every build. Run from the source and from what ships, it must tell the same. */
import { give, startConversation } from '../../machines/conversation.ts';
import { connect } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { questions } from '../../src/protocol/index.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import { quotes } from '../../widget/answer-words.ts';

/** @param next a whole number below the one given. */
function anyAnswer(question: Question, next: (below: number) => number): Answer {
  if (question.kind === 'scale') return { kind: 'scale', value: next(12) === 11 ? 'not-sure' : next(11) };
  const chosen = anyOptions(question, next);
  if (question.kind === 'items') {
    const values = question.items.map((item) => [item, (['yes', 'not-sure'] as const)[next(12)] ?? 'no'] as const);
    return { kind: 'items', values: Object.fromEntries(values), ...(chosen.length > 0 && { chosen }) };
  }
  return { kind: 'choice', chosen };
}

function anyOptions(question: Exclude<Question, { kind: 'scale' }>, next: (below: number) => number): readonly string[] {
  const chosen: string[] = [];
  for (let group = groupsAsked(question, chosen)[0]; group; group = groupsAsked(question, chosen)[chosen.length]) {
    const option = group.options[next(group.options.length)];
    if (option) chosen.push(option.id);
  }
  return chosen;
}

/** One line for each step: which question stands where in the protocol, what is left, and at the end what was decided and why. */
export function walk(seed: number): readonly string[] {
  // https://en.wikipedia.org/wiki/Lehmer_random_number_generator
  let state = seed;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const lines: string[] = [];
  let conversation = startConversation();
  for (;;) {
    const view = connect(conversation);
    const { question, stage, remaining, assessment, reasons } = view;
    const at = questions.findIndex(({ id }) => id === question?.id);
    lines.push(
      `${stage} ${at} ${remaining} ${assessment?.disposition} ${quotes(
        en,
        reasons.flatMap(({ grounds }) => grounds),
      )}`,
    );
    if (!question) return lines;
    // The cast: the chart asks only questions of the protocol.
    conversation = give(conversation, question.id as QuestionId, anyAnswer(question, next));
  }
}
