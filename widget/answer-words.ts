/** Says an answer, and what a rule rests on, in the visitor's own words. */
import type { Ground } from '../src/rules/explain.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import type { ItemId, QuestionId } from '../src/protocol/index.ts';
import type { RowText } from '../src/wording/wording.types.ts';
import { fill } from './fill.ts';
import type { Wording } from '../src/wording/wording.types.ts';

// The casts: what the chart asks has the ids of the protocol, and the compiler holds each language to words for all of those.
export const textOf = ({ questions }: Wording, question: string) => questions[question as QuestionId];
export const itemRow = ({ items }: Wording, item: string): RowText => items[item as ItemId];
export const optionRow = ({ options }: Wording, question: string, option: string) => rowIn(options, question, option) as RowText;

const rowIn = (options: Readonly<Record<string, Readonly<Record<string, RowText>>>>, question: string, option: string): RowText | undefined =>
  options[question]?.[option];

/** All that may be meant by choosing a row. */
const meant = ({ interface: { either } }: Wording, { label, or }: RowText): string => (or ? fill(either, { text: label, or }) : label);

/** A number that was given on the scale, or that none could be given. */
const scaleWords = ({ interface: { asking, language } }: Wording, value: string | number): string =>
  typeof value === 'number' ? fill(asking.outOfTen, { number: new Intl.NumberFormat(language).format(value) }) : asking.cannotSay;

/** One line for each thing that was chosen, ticked, or marked as not sure. */
export function answerWords(wording: Wording, { question, answer }: Answered): readonly string[] {
  const { asking } = wording.interface;
  switch (answer.kind) {
    case 'scale':
      return [scaleWords(wording, answer.value)];
    case 'choice':
      return answer.chosen.map((option) => meant(wording, optionRow(wording, question, option)));
    case 'items': {
      const chosen = (answer.chosen ?? []).map((option) => optionRow(wording, question, option).label);
      const marked = Object.entries(answer.values).filter(([, value]) => value !== 'no');
      if (marked.length === 0) return [...chosen, asking.noneOfThese];
      const ticked = marked.map(([item, value]) => {
        const said = meant(wording, itemRow(wording, item));
        return value === 'yes' ? said : fill(asking.notSureOf, { item: said });
      });
      return [...chosen, ...ticked];
    }
    default:
      return answer satisfies never;
  }
}

/** What was given, in the words of its row. */
export function wordsOf(wording: Wording, { question, given }: Pick<Ground, 'question' | 'given'>): string {
  const rows: Readonly<Record<string, RowText>> = wording.items;
  const row = rowIn(wording.options, question, `${given}`) ?? rows[given];
  // “I am not sure” says too little without its question.
  return given === 'not-sure' ? textOf(wording, question).ask : row ? meant(wording, row) : scaleWords(wording, given);
}

/** Quotes the answers that a rule rests on. */
export function quotes(wording: Wording, grounds: readonly Ground[]): string {
  const { quote, quoteNotSure, language } = wording.interface;
  const said = grounds.map((ground) => fill(ground.value === 'yes' ? quote : quoteNotSure, { text: wordsOf(wording, ground) }));
  return new Intl.ListFormat(language).format(said);
}
