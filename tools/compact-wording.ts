/**
 * The wording of a language as it is shipped: the texts of questions, options and items alone, in the order in which the protocol lists
 * what they belong to. The ids are in the protocol already; writing them again beside each text would cost a visitor half a kibibyte.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { questions } from '../src/protocol/index.ts';
import type { Question } from '../src/vocabulary/question.ts';
import type { PackedWording, QuestionText, RowText, Wording } from '../src/wording/wording.types.ts';
import { languageOf, source, wordingOf } from './languages.ts';

const all: readonly Question[] = questions;
const itemIds = [...new Set(all.flatMap((question) => (question.kind === 'items' ? question.items : [])))];

/** A text, and what stands under it on a second line, or on a third where it is another way of being true. */
const lines = (first = '', second = '', third = '') => `${first}\n${second}\n${third}`.trimEnd();
const rowLines = (row: RowText | undefined) => lines(row?.label, row?.hint, row?.or);
const questionLines = ({ ask, lead }: QuestionText) => lines(ask, lead);

/** `widget/embed/unpack-wording.ts` reads it in the same order. */
export function packWording(wording: Wording): PackedWording {
  const optionTexts: Readonly<Record<string, Readonly<Record<string, RowText>>>> = wording.options;
  const itemTexts: Readonly<Record<string, RowText>> = wording.items;
  return {
    ...wording,
    questions: questions.map(({ id }) => questionLines(wording.questions[id])),
    options: all.flatMap((question) =>
      question.kind !== 'scale'
        ? (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => rowLines(optionTexts[question.id]?.[id])))
        : [],
    ),
    items: itemIds.map((id) => rowLines(itemTexts[id])),
  };
}

const shipped = () => `import { unpackWording } from '../../../widget/embed/unpack-wording.ts';
export const ${source} = unpackWording(${JSON.stringify(packWording(wordingOf(languageOf(source))))});`;

const gathered = resolve(import.meta.dirname, '../src/wording', source, 'index.ts');

/** Puts what is shipped in the place of the source. */
export const compactWording: Plugin = { name: 'compact-wording', load: (id) => (id === gathered ? shipped() : null) };
