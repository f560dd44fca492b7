/** A page of our documentation, set within the review. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Marked } from 'marked';
import { Section } from '../parts.tsx';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Markup inside the text is shown, never obeyed. Headings stand one deeper than in the file, whose first heading is left to the section. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => escaped(text),
    heading({ tokens, depth }) {
      return depth === 1 ? '' : `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    table(token) {
      const cells = (tag: 'th' | 'td', row: typeof token.header) =>
        row.map(({ tokens }) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const body = token.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
      return `<table><thead><tr>${cells('th', token.header)}</tr></thead><tbody>${body}</tbody></table>`;
    },
  },
});

/** @returns HTML that holds no other markup than that of Markdown. */
export const fromMarkdown = (text: string): string => marked.parse(text, { async: false });

interface DocumentProps {
  readonly id: string;
  readonly title: string;
  /** Below `docs/`. */
  readonly file: string;
}

export function Document({ id, title, file }: DocumentProps) {
  const text = readFileSync(resolve(import.meta.dirname, '../../../docs', file), 'utf8');
  return (
    <Section id={id} title={title}>
      <div class="document" dangerouslySetInnerHTML={{ __html: fromMarkdown(text) }} />
    </Section>
  );
}
