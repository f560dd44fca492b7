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

export function Fold({ title, lines, isOpen = false }: LinesProps & { title: string; isOpen?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <Lines lines={lines} />
    </details>
  );
}
