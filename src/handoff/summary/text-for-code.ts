/** The summary as codes to scan can hold it: all of it, in as many texts as it takes. */
import type { SummaryPage } from './summary-page.ts';

/**
 * Bytes, so that a code has at most 97 squares a side (version 20, ISO/IEC 18004, at the lowest correction): on the screen of a phone each is
 * half a millimetre, twice what a scanner at a desk needs. Codes hold up to 2953 bytes, in squares of a third of that.
 */
export const roomInCode = 850;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
/** For which one it is: no summary needs a hundred. */
const roomForMark = bytesOf('99/99\n');

/** Many scanners at desks type what they read, and know no typographer's marks. */
const typed = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    // Some languages write times and numbers with spaces of their own.
    .replace(/[\u00a0\u202f]/g, ' ');

/** What stays together: a heading goes with the first line under it. */
interface Block {
  readonly text: string;
  /** The heading of its section. */
  readonly heading: string;
  readonly isFirst: boolean;
}

const blocksOf = ({ title, under, sections }: SummaryPage): readonly Block[] => [
  ...[title, ...under].map((text) => ({ text: typed(text), heading: '', isFirst: true })),
  ...sections.flatMap((section) => {
    const heading = typed(`${section.heading}:`);
    return section.lines.map((line, index) => ({
      text: `${index === 0 ? `${heading}\n` : ''}- ${typed(line)}`,
      heading,
      isFirst: index === 0,
    }));
  }),
];

/** As much as there is room for, up to a space. A language without spaces is cut between two letters, with their marks. */
function beginningOf(text: string, room: number): string {
  let fitting = '';
  for (const [letter] of text.matchAll(/.\p{M}*/gsu)) {
    if (fitting && bytesOf(fitting + letter) > room) {
      const end = fitting.lastIndexOf(' ') + 1;
      return end > fitting.length / 2 ? fitting.slice(0, end) : fitting;
    }
    fitting += letter;
  }
  return fitting;
}

/**
 * One text for each code, in order. The first line of each says which one it is, `2/3`, and under which heading it goes on, if it does: a thing denied
 * must not be read as affirmed. The other lines of all, one after the other, are the summary. Plain text, never an address: nothing is fetched by
 * whoever scans it.
 */
export function textsForCodes(page: SummaryPage, room = roomInCode): readonly string[] {
  const codes: { readonly goesOn: string; text: string }[] = [];
  const spare = (goesOn: string, text = '') => room - roomForMark - bytesOf(goesOn + text);
  for (const { text, heading, isFirst } of blocksOf(page)) {
    const last = codes.at(-1);
    const longer = `${last?.text}\n${text}`;
    if (last && spare(last.goesOn, longer) >= 0) last.text = longer;
    else {
      let goesOn = isFirst || !heading ? '' : ` ${heading}`;
      let rest = text;
      while (rest) {
        const beginning = beginningOf(rest, spare(goesOn));
        codes.push({ goesOn, text: beginning.trimEnd() });
        rest = rest.slice(beginning.length);
        goesOn = heading && ` ${heading}`;
      }
    }
  }
  return codes.map(({ goesOn, text }, index) => `${index + 1}/${codes.length}${goesOn}\n${text}`);
}
