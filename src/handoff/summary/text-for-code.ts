/** The summary as a code to scan can hold it: whole lines, as many as fit, and how many do not. */
import type { ReportTexts } from '../../wording/summary.types.ts';
import { filled, type SummaryPage } from './summary-page.ts';

/**
 * Bytes, so that a code has at most 97 squares a side (version 20, ISO/IEC 18004, at the lowest correction): on the screen of a phone each is
 * half a millimetre, twice what a scanner at a desk needs. Codes hold up to 2953 bytes, in squares of a third of that.
 */
export const roomInCode = 850;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Many scanners at desks type what they read, and know no typographer's marks. */
const typed = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    // Some languages write times and numbers with spaces of their own.
    .replace(/[\u00a0\u202f]/g, ' ');

/** One line for each section or thing said, most telling first. */
const linesOf = ({ title, under, sections }: SummaryPage): readonly string[] =>
  [title, ...under, ...sections.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `- ${line}`)])].map(typed);

/** Plain text, never an address: nothing is fetched by whoever scans it. */
export function textForCode(page: SummaryPage, { leftOut: forms, language }: Pick<ReportTexts, 'leftOut' | 'language'>, room = roomInCode) {
  const lines = linesOf(page);
  const noted = (kept: number) => {
    const count = lines.length - kept;
    const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
    return [...lines.slice(0, kept), ...(count > 0 ? [filled(form, { count: new Intl.NumberFormat(language).format(count) })] : [])].join('\n');
  };
  let kept = lines.length;
  // A heading with nothing under it would promise what is not there.
  while (kept > 0 && (bytesOf(noted(kept)) > room || (kept < lines.length && lines[kept - 1]?.endsWith(':')))) kept -= 1;
  return { text: noted(kept), leftOut: lines.length - kept };
}
