/** The whole page: one file that a clinician can read, print and sign. */
import { renderToString } from 'preact-render-to-string';
import { questions } from '../../src/protocol/index.ts';
import { pageStyles } from './page.styles.ts';
import { Table } from './parts.tsx';
import { Chart } from './sections/chart.tsx';
import type { LaidOut } from './sections/chart.tsx';
import { Document } from './sections/document.tsx';
import { Outcomes } from './sections/outcomes.tsx';
import type { Known } from './sections/outcomes.tsx';
import { GeneralTexts, Plans } from './sections/plans.tsx';
import { Questions } from './sections/questions.tsx';
import { ruleCounts, Rules, Sources } from './sections/rules.tsx';
import { SignOff } from './sections/sign-off.tsx';
import type { Outcomes as OutcomesNow } from './outcomes/outcomes.ts';

export interface ReviewContent {
  readonly protocolVersion: string;
  /** In full; the page shows the first sixteen digits. */
  readonly contentHash: string;
  readonly drawings: readonly LaidOut[];
  readonly now: OutcomesNow;
  readonly known: Known;
}

const contents: readonly (readonly [string, string])[] = [
  ['decisions', 'What the assistant is, and the settled decisions'],
  ['open-questions', 'Open questions'],
  ['chart', 'How the conversation goes'],
  ['questions', 'Questions'],
  ['rules', 'Rules'],
  ['sources', 'Sources'],
  ['results', 'Results, and what is the same for every place'],
  ['plans', 'Care plans'],
  ['outcomes', 'Where answers lead, and what moved'],
  ['sign-off', 'Sign-off'],
];

function Summary({ protocolVersion, contentHash }: Pick<ReviewContent, 'protocolVersion' | 'contentHash'>) {
  const total = ruleCounts.reduce((sum, { all }) => sum + all, 0);
  const unverified = ruleCounts.reduce((sum, { unverified: open }) => sum + open, 0);
  return (
    <header>
      <h1>Clinical review of Signpost</h1>
      <p class="lead">
        An assistant on a clinic’s website that helps a person with a muscle, bone or joint problem choose which kind of service to contact, and how
        soon. This page is everything it asks, decides and says, made from what runs.
      </p>
      <Table
        caption="What is on this page"
        heads={['What', 'How much']}
        rows={[
          ['Protocol version', protocolVersion],
          ['Content hash, its first sixteen digits', <code key="hash">{contentHash.slice(0, 16)}</code>],
          ['Questions', questions.length],
          ['Rules', total],
          [
            'Rules not yet verified against their source',
            <a key="unverified" href="#rules-unverified">
              {unverified}
            </a>,
          ],
        ].map((cells) => ({ cells }))}
      />
    </header>
  );
}

const Contents = () => (
  <nav aria-labelledby="contents-title">
    <h2 id="contents-title">Contents</h2>
    <ol>
      {contents.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
);

function Page({ protocolVersion, contentHash, drawings, now, known }: ReviewContent) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Clinical review of Signpost, protocol ${protocolVersion}`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyles(`Signpost protocol ${protocolVersion}, content ${contentHash.slice(0, 16)}`) }} />
      </head>
      <body>
        <Summary protocolVersion={protocolVersion} contentHash={contentHash} />
        <Contents />
        <main>
          <Document id="decisions" title="What the assistant is, and the settled decisions" file="clinical-decisions.md" />
          <Document id="open-questions" title="Open questions" file="clinical-open-questions.md" />
          <Chart drawings={drawings} />
          <Questions />
          <Rules />
          <Sources />
          <GeneralTexts />
          <Plans />
          <Outcomes now={now} known={known} />
          <SignOff protocolVersion={protocolVersion} contentHash={contentHash} />
        </main>
      </body>
    </html>
  );
}

/** The page as one text of HTML. Every text in it is escaped by the renderer. */
export const pageOf = (content: ReviewContent): string => `<!doctype html>\n${renderToString(<Page {...content} />)}\n`;
