/** What a question looks like on a line: its words, the ids that answer it, and how many of them. */
import type { ItemId, QuestionId } from '../../src/protocol/index.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import type { QuestionText, RowText } from '../../src/wording/wording.types.ts';

export interface AskedOption {
  readonly id: string;
  readonly label: string;
}

export interface Asked {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly text: string;
  /** Where a question has several parts, each answered by one id: which ids answer which. */
  readonly parts: string | undefined;
  readonly options: readonly AskedOption[];
  /** Of a choice and of items: how many ids answer it, the options of the parts included. Of a scale: the lowest and the highest number. */
  readonly min: number;
  readonly max: number;
}

/** Covers every item of a screen with "no". */
export const noneOfThese = 'none-of-these';
/** Stands before an item that the person is not sure about. */
export const notSurePrefix = 'not-sure:';
/** In the place of a number. */
export const notSure = 'not-sure';

const labelOf = ({ label, or, hint = or }: RowText) => (hint === undefined ? label : `${label} (${hint})`);
// The casts: a question that the chart asks has ids of the protocol, and the compiler holds the wording to words for all of those.
const textOf = (question: Question): QuestionText => en.questions[question.id as QuestionId];
const itemLabel = (item: string) => labelOf(en.items[item as ItemId]);
const partName = (group: string) => (en.interface.asking.parts as Readonly<Record<string, string>>)[group] ?? group;

/** An option's label, under its question. */
export function optionLabel(question: string, option: string): string {
  const rows: Readonly<Record<string, Readonly<Record<string, RowText>>>> = en.options;
  const row = rows[question]?.[option];
  return row ? labelOf(row) : option;
}

function partsOf(question: Question): string | undefined {
  const groups = question.kind === 'scale' ? [] : (question.groups ?? []);
  if (groups.length < (question.kind === 'items' ? 1 : 2)) return undefined;
  const parts = groups.map(({ id, options, onlyWith }) => {
    const when = onlyWith ? `; only with ${onlyWith.join(', ')}` : '';
    return `${partName(id)} (${options.map((option) => option.id).join(', ')}${when})`;
  });
  const items = question.kind === 'items' ? ` Then every item that is true, or ${noneOfThese}.` : '';
  return `One id for each part: ${parts.join(' ')}${items}`;
}

const optionsOf = (id: string, groups: readonly OptionGroup[]): readonly AskedOption[] =>
  groups.flatMap((group) => group.options.map((option) => ({ id: option.id, label: optionLabel(id, option.id) })));

/** How a question is put on a line. */
export function askedOf(question: Question): Asked {
  const { ask, lead } = textOf(question);
  const text = lead === undefined ? ask : `${ask} ${lead}`;
  const parts = partsOf(question);
  const { id, kind } = question;
  const { asking } = en.interface;
  switch (kind) {
    case 'choice': {
      const { groups } = question;
      return { id, kind, text, parts, options: optionsOf(id, groups), min: groups.filter(({ onlyWith }) => !onlyWith).length, max: groups.length };
    }
    case 'items': {
      const { items, groups = [] } = question;
      const unsure = items.map((item) => ({ id: notSurePrefix + item, label: asking.notSureOf.replace('{item}', itemLabel(item)) }));
      const rows = items.map((item) => ({ id: item, label: itemLabel(item) }));
      const options = [...optionsOf(id, groups), ...rows, ...unsure, { id: noneOfThese, label: asking.noneOfThese }];
      return { id, kind, text, parts, options, min: groups.length + 1, max: groups.length + items.length };
    }
    case 'scale':
      return { id, kind, text, parts, options: [{ id: notSure, label: asking.cannotSay }], min: 0, max: 10 };
  }
}
