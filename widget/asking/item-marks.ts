/** How a screen of items is filled in: ticked, marked as not sure, or covered by an explicit “none of the others”. */
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';

/** Only what the visitor marked. An item without a mark is not answered until something covers it. */
export type Marks = Readonly<Record<string, Exclude<FindingValue, 'no'>>>;

/** The marks of an earlier answer. */
export function marksOf(answer: Answer | undefined): Marks {
  const marks: Record<string, Exclude<FindingValue, 'no'>> = {};
  if (answer?.kind === 'items') for (const [item, value] of Object.entries(answer.values)) if (value !== 'no') marks[item] = value;
  return marks;
}

/** Sets one mark, or takes it off. */
export function mark(marks: Marks, item: string, value: Marks[string] | undefined): Marks {
  const { [item]: _, ...others } = marks;
  return value ? { ...others, [item]: value } : others;
}

/** The answer once the rest is covered: what carries no mark is *no*. `chosen` are the options of the groups above the items. */
export const covered = (items: readonly string[], marks: Marks, chosen: readonly string[] = []): Answer => ({
  kind: 'items',
  ...(chosen.length > 0 && { chosen }),
  values: Object.fromEntries(items.map((item) => [item, marks[item] ?? 'no'])),
});
