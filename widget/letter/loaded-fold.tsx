/** A fold whose content is fetched when somebody opens it; after a failure, again the next time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Wording } from '../../src/wording/wording.types.ts';

interface LoadedFoldProps<Part extends object> {
  readonly title: string;
  readonly load: () => Promise<Part>;
  readonly draw: (part: Part) => ComponentChildren;
  /** What it says when it could not be fetched. */
  readonly missing: string;
  readonly wording: Wording;
}

export function LoadedFold<Part extends object>({ title, load, draw, missing, wording }: LoadedFoldProps<Part>) {
  const [part, setPart] = useState<Part | 'loading' | 'missing'>();
  const fetchOnce = () => {
    if (part && part !== 'missing') return;
    setPart('loading');
    load().then(setPart, () => setPart('missing'));
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && fetchOnce()}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {typeof part === 'object' ? draw(part) : <p role="status">{part === 'missing' ? missing : wording.interface.asking.loading}</p>}
    </details>
  );
}
