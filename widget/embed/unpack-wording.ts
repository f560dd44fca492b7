/** Puts the texts of a language, which are shipped alone, back beside the ids of the protocol. */
import { questions as protocol } from '../../src/protocol/index.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import type { ItemTexts, OptionTexts, PackedWording, QuestionTexts, RowText, Wording } from '../../src/wording/wording.types.ts';

const all: readonly Question[] = protocol;
const groupsOf = ({ groups = [] }: Pick<Question, 'kind'> & { readonly groups?: readonly OptionGroup[] }) => groups;

/** The items of the protocol, in its order. */
const itemIds = [...new Set(all.flatMap((question) => (question.kind === 'items' ? question.items : [])))];

export function unpackWording({ questions, options, items, ...rest }: PackedWording): Wording {
  let next = 0;
  // The casts: the build wrote the texts of every id, in this very order.
  const row = (text: string | undefined): RowText => {
    const [label, hint, or] = (text as string).split('\n');
    return { label, hint, or } as RowText;
  };
  const optionsOf = (question: Question) => groupsOf(question).flatMap((group) => group.options.map(({ id }) => [id, row(options[next++])] as const));
  return {
    ...rest,
    questions: Object.fromEntries(
      all.map(({ id }, index) => {
        const { label, hint } = row(questions[index]);
        return [id, { ask: label, lead: hint }];
      }),
    ) as QuestionTexts,
    options: Object.fromEntries(all.map((question) => [question.id, Object.fromEntries(optionsOf(question))])) as OptionTexts,
    items: Object.fromEntries(itemIds.map((id, index) => [id, row(items[index])])) as ItemTexts,
  };
}
