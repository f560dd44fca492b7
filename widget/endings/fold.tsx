/** A part of the letter that can be folded away. */

interface LinesProps {
  readonly lines: readonly (string | { readonly when: string; readonly thenDo: string })[];
}

export const Lines = ({ lines }: LinesProps) => (
  <ul>
    {lines.map((line) =>
      typeof line === 'string' ? (
        <li key={line}>{line}</li>
      ) : (
        <li key={line.when}>
          {line.when}: <b>{line.thenDo}</b>
        </li>
      ),
    )}
  </ul>
);

interface FoldProps extends LinesProps {
  readonly title: string;
  /** Before the lines. */
  readonly lead?: string;
  readonly isOpen?: boolean;
}

export function Fold({ title, lead, lines, isOpen = false }: FoldProps) {
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {lead && <p>{lead}</p>}
      <Lines lines={lines} />
    </details>
  );
}
