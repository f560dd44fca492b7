/** The two manners of speaking with a reviewer: lines of JSON for programs, and numbered rows for people. */
import type { Asked } from './asked.ts';
import { noneOfThese, notSure, notSurePrefix } from './asked.ts';
import type { Ending } from './ending.ts';
import { AnswerFault } from './read-answer.ts';

/** What a line asks for. */
export type Wish = { readonly back: true } | { readonly quit: true } | { readonly answer: unknown };

export interface Manner {
  readonly ask: (asked: Asked) => string;
  /** @throws AnswerFault when the line says nothing that can be understood. */
  readonly read: (line: string, asked: Asked) => Wish;
  readonly fault: (message: string) => string;
  readonly end: (ending: Ending) => string;
}

export const inJson: Manner = {
  ask: ({ parts, id, kind, text, ...rest }) =>
    JSON.stringify({ question: { id, kind, text: parts === undefined ? text : `${text} ${parts}`, ...rest } }),
  read: (line) => {
    let said: unknown;
    try {
      said = JSON.parse(line);
    } catch {
      throw new AnswerFault('This line is not JSON.');
    }
    if (typeof said === 'object' && said !== null && 'back' in said && said.back === true) return { back: true };
    if (typeof said === 'object' && said !== null && 'answer' in said) return { answer: said.answer };
    throw new AnswerFault('A line must be {"answer": …} or {"back": true}.');
  },
  fault: (error) => JSON.stringify({ error }),
  end: (disposition) => JSON.stringify({ disposition }),
};

const hints: Readonly<Record<Asked['kind'], string>> = {
  choice: 'Type a number (one for each part, with spaces between).',
  items: 'Type the numbers that are true, ?3 for "not sure about 3", 0 for none of these.',
  scale: 'Type a number from 0 to 10, or ? if you cannot say.',
};

/** The rows that are numbered: of a screen of items, the items. */
const rowsOf = ({ kind, options }: Asked) =>
  kind === 'items' ? options.filter(({ id }) => id !== noneOfThese && !id.startsWith(notSurePrefix)) : options;

function idOf(word: string, asked: Asked): string {
  const rows = rowsOf(asked);
  const row = rows[Number(word.replace('?', '')) - 1];
  if (asked.kind === 'items' && word === '0') return noneOfThese;
  if (row && /^\d+$/.test(word)) return row.id;
  if (row && asked.kind === 'items' && /^\?\d+$/.test(word)) return notSurePrefix + row.id;
  throw new AnswerFault(`"${word}" is not one of 1 to ${rows.length}.`);
}

export const inRows: Manner = {
  ask: (asked) => {
    const rows = asked.kind === 'scale' ? [] : rowsOf(asked).map(({ label }, index) => `  ${`${index + 1}`.padStart(2)}  ${label}`);
    return ['', asked.text, ...rows, `${hints[asked.kind]} b goes back, q leaves.`].join('\n');
  },
  read: (line, asked) => {
    const words = line
      .trim()
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined) throw new AnswerFault('Nothing was typed.');
    if (first === 'b') return { back: true };
    if (first === 'q') return { quit: true };
    if (asked.kind === 'scale') return { answer: first === '?' ? notSure : first };
    return { answer: words.map((word) => idOf(word, asked)) };
  },
  fault: (message) => `✗ ${message}`,
  end: ({ id, headline, timeframe, reasons, questionsAsked }) =>
    ['', `${timeframe}: ${headline} [${id}]`, ...reasons.map((reason) => `  – ${reason}`), `${questionsAsked} questions answered.`].join('\n'),
};
