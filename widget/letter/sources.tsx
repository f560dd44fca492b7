/** What the reasons rest on: who published it, what it is about, and when. Fetched when the visitor asks for it. */
import type { Citation } from '../../src/vocabulary/rule.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { fill } from '../fill.ts';
import type { Citations, LetterProps } from './letter.types.ts';
import { LoadedFold } from './loaded-fold.tsx';

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

export function Sources({ reasons, wording, loadPart, texts: { sources: texts, missing } }: LetterProps & { texts: LetterTexts }) {
  const draw = (citations: Citations) => {
    const cited = sourcesOf(citations, reasons, texts);
    return [
      <ul key="all">
        {cited.map(({ said, url, isToCheck }) => (
          <li key={said}>
            {url?.startsWith('https:') ? (
              <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {said}
                <span class="unseen"> {wording.interface.actions.newTab}</span>
              </a>
            ) : (
              said
            )}
            {isToCheck && <span class="hint">{texts.toCheck}</span>}
          </li>
        ))}
      </ul>,
      cited.some(({ url }) => url) && (
        <p key="note" class="hint">
          {texts.note}
        </p>
      ),
    ];
  };
  return <LoadedFold title={texts.title} load={() => loadPart('sources')} draw={draw} missing={missing} wording={wording} />;
}
