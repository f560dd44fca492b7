/** A summary as a page: a title, what stands under it, and sections of lines. */

export interface SummarySection {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface SummaryPage {
  readonly title: string;
  readonly under: readonly string[];
  /** Most telling first: whoever scans codes at a desk reads the first of them first. */
  readonly sections: readonly SummarySection[];
}

/** Puts each value in place of its name in braces. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (braces, name) => values[name] ?? braces);

/** The page without the sections that say nothing. */
export const pageOf = ({ sections, ...page }: SummaryPage): SummaryPage => ({ ...page, sections: sections.filter(({ lines }) => lines.length > 0) });

/** The date and the time of day, as the language writes them. */
export const written = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);

/** As plain text, for a clipboard or a file. */
export function textOfPage({ title, under, sections }: SummaryPage): string {
  const blocks = sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'));
  return `${[[title, ...under].join('\n'), ...blocks].join('\n\n')}\n`;
}
