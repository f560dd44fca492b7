/**
 * The texts of questions, options and items as they are shipped: alone, in the order in which the protocol lists what they belong to.
 * The ids are in the protocol already; writing them again beside each text would cost a visitor half a kibibyte.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { questions } from '../src/protocol/index.ts';
import type { Question } from '../src/vocabulary/question.ts';
import { items } from '../src/wording/en/items.ts';
import { options } from '../src/wording/en/options.ts';
import { questions as questionTexts } from '../src/wording/en/questions.ts';
import type { QuestionText, RowText } from '../src/wording/wording.types.ts';

const all: readonly Question[] = questions;
const optionTexts: Readonly<Record<string, Readonly<Record<string, RowText>>>> = options;
const itemTexts: Readonly<Record<string, RowText>> = items;
const itemIds = [...new Set(all.flatMap((question) => (question.kind === 'items' ? question.items : [])))];

/** A text, and what stands under it on a second line, or on a third where it is another way of being true. */
const lines = (first = '', second = '', third = '') => `${first}\n${second}\n${third}`.trimEnd();
const rowLines = (row: RowText | undefined) => lines(row?.label, row?.hint, row?.or);

const questionLines = ({ ask, lead }: QuestionText) => lines(ask, lead);

const shippedItems = () => `import { questions } from '../../protocol/questions/index.ts';
export const row = (text) => {
  const [label, hint, or] = text.split('\\n');
  return { label, hint, or };
};
const texts = ${JSON.stringify(itemIds.map((id) => rowLines(itemTexts[id])))};
export const items = Object.fromEntries([...new Set(questions.flatMap(({ items = [] }) => items))].map((id, index) => [id, row(texts[index])]));`;

const optionsInOrder = all.flatMap((question) =>
  question.kind !== 'scale'
    ? (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => rowLines(optionTexts[question.id]?.[id])))
    : [],
);

const shippedOptions = () => `import { questions } from '../../protocol/questions/index.ts';
import { row } from './items.ts';
const texts = ${JSON.stringify(optionsInOrder)};
export const options = {};
for (const { id, groups } of questions) {
  options[id] = {};
  for (const group of groups ?? []) for (const option of group.options) options[id][option.id] = row(texts.shift());
}`;

const shippedQuestions = () => `import { questions as protocol } from '../../protocol/questions/index.ts';
import { row } from './items.ts';
const texts = ${JSON.stringify(questions.map(({ id }) => questionLines(questionTexts[id])))};
export const questions = Object.fromEntries(protocol.map(({ id }, index) => {
  const { label, hint } = row(texts[index]);
  return [id, { ask: label, lead: hint }];
}));`;

const english = (file: string) => resolve(import.meta.dirname, '../src/wording/en', file);
const shipped = new Map([
  [english('items.ts'), shippedItems],
  [english('options.ts'), shippedOptions],
  [english('questions.ts'), shippedQuestions],
]);

/** Puts what is shipped in the place of the source. */
export const compactWording: Plugin = { name: 'compact-wording', load: (id) => shipped.get(id)?.() ?? null };
