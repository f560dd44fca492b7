/** An answer set as a person would tell it, in the words of the screens. */
import { questionsById } from '../../../machines/protocol-book.ts';
import { en } from '../../../src/wording/en/index.ts';
import type { RowText } from '../../../src/wording/wording.types.ts';
import { readAnswers } from '../../answers/replay.ts';
import { findingWords } from '../finding-words.ts';

// Widened, since an answer at hand may be to any of the questions.
const options: Readonly<Record<string, Readonly<Record<string, RowText>>>> = en.options;

/** What is chosen and ticked; everything else was answered as harmlessly as can be. */
export function answerWords(answers: string): string {
  if (answers.startsWith('story ')) return `Patient story ${answers.slice('story '.length)}`;
  const { chosen, items, scale } = readAnswers(answers);
  const choices = [...chosen]
    .toSorted(([a], [b]) => [...questionsById.keys()].indexOf(a) - [...questionsById.keys()].indexOf(b))
    .flatMap(([question, ids]) => ids.map((id) => options[question]?.[id]?.label ?? id));
  const having = (value: 'yes' | 'not-sure') => [...items].flatMap(([item, given]) => (given === value ? [findingWords(item)] : []));
  const [yes, unsure] = [having('yes'), having('not-sure')];
  return [
    choices.join(' · '),
    yes.length > 0 ? `yes: ${yes.join(', ')}` : '',
    unsure.length > 0 ? `not sure: ${unsure.join(', ')}` : '',
    scale === undefined ? '' : `pain: ${scale === 'not-sure' ? 'not sure' : scale}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}
