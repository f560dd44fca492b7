/** What the reasons rest on: who published it, what it is about, and when. Fetched when the visitor asks for it. */
import { useState } from 'preact/hooks';
import type { Citation } from '../../src/vocabulary/rule.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { fill } from '../fill.ts';
import type { LetterProps } from './letter.types.ts';

type Loaded = Readonly<Record<string, Citation>> | 'loading' | 'missing';

/** Each source once; a mark on one of its rules marks it. */
function sourcesOf(citations: Readonly<Record<string, Citation>>, reasons: LetterProps['reasons'], { source }: LetterTexts['sources']) {
  const all = reasons.flatMap(({ rule }) => {
    const cited = citations[rule];
    return cited ? { ...cited, said: fill(source, { publisher: cited.publisher, subject: cited.subject, year: `${cited.year}` }) } : [];
  });
  return all
    .filter(({ said }, index) => all.findIndex((other) => other.said === said) === index)
    .map((cited) => ({ ...cited, isToCheck: all.some(({ said, isToCheck }) => said === cited.said && isToCheck) }));
}

export function Sources({ reasons, wording, loadPart, texts }: LetterProps & { texts: LetterTexts['sources'] }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const { actions, asking } = wording.interface;
  const load = () => {
    setLoaded('loading');
    loadPart('sources').then(setLoaded, () => setLoaded('missing'));
  };
  const cited = typeof loaded === 'object' ? sourcesOf(loaded, reasons, texts) : [];
  return (
    // Opened again after a failure, it tries again.
    <details onToggle={({ currentTarget }) => currentTarget.open && typeof loaded !== 'object' && loaded !== 'loading' && load()}>
      <summary>
        <h3>{texts.title}</h3>
      </summary>
      <div role="status">
        {typeof loaded === 'object' ? (
          <ul>
            {cited.map(({ said, url, isToCheck }) => (
              <li key={said}>
                {url?.startsWith('https:') ? (
                  <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                    {said}
                    <span class="unseen"> {actions.newTab}</span>
                  </a>
                ) : (
                  said
                )}
                {isToCheck && <span class="hint">{texts.toCheck}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <p>{loaded === 'missing' ? texts.missing : asking.loading}</p>
        )}
      </div>
      {cited.some(({ url }) => url) && <p class="hint">{texts.note}</p>}
    </details>
  );
}
