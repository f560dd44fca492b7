/** What a finding is called on the page: the visitor's own words where it is an item, its id in words where an option asserts it. */
import type { ItemId } from '../../src/protocol/index.ts';
import { en } from '../../src/wording/en/index.ts';
import type { RowText } from '../../src/wording/wording.types.ts';

/** `pain-7-plus` as "pain 7 plus". */
export const inWords = (id: string): string => id.replaceAll('-', ' ');

const items: Readonly<Partial<Record<string, RowText>>> = en.items satisfies Readonly<Record<ItemId, RowText>>;

/** A row's label, with the other way of being true that it names. */
export const rowWords = ({ label, or }: RowText): string => (or === undefined ? label : `${label}, ${or}`);

/** Short enough for a table cell; the hint under an item stands with its question. */
export function findingWords(finding: string): string {
  const item = items[finding];
  return item ? `“${rowWords(item)}”` : inWords(finding);
}
