/** The small pieces that every section of the page is made of. */
import type { ComponentChildren } from 'preact';
import { inWords } from './finding-words.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page that the contents list names. It begins on a sheet of its own in print. */
export function Section({ id, title, children }: Titled) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

export function Subsection({ id, title, children }: Titled) {
  return (
    <section id={id} class="subsection">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row names the row. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly ComponentChildren[] }[];
  /** Widths in percent. */
  readonly widths?: readonly number[];
}

/** Its heads are repeated on each sheet of paper; on a small screen each row is a card, and each cell is led by its head. */
export function Table({ caption, heads, rows, widths = [] }: TableProps) {
  return (
    <div class="table">
      <table>
        <caption>{caption}</caption>
        <colgroup>
          {heads.map((head, index) => (
            <col key={head} {...(widths[index] !== undefined && { style: `width: ${widths[index]}%` })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }, at) => (
            <tr key={id ?? at} {...(id !== undefined && { id })}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={index} data-head={heads[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Nothing at all where there is nothing to list. */
export function List({ items }: { readonly items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

export const Id = ({ children }: { readonly children: string }) => <code>{children}</code>;

/** An id as a heading would say it: "Physical therapy". */
export const titleOf = (id: string): string => inWords(id).replace(/^./, (letter) => letter.toUpperCase());
