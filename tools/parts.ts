/** Which parts load after the app: why we ask, the letter of a result with its sources and summary, one care plan for each place, the reader of documents. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedReasons, shippedSources } from './compact-protocol.ts';
import { contentHash } from './content-hash.ts';
import { explanations } from '../src/wording/en/explanations.ts';

const wording = 'src/wording/en';
const root = resolve(import.meta.dirname, '..');

const letter = () => `
import { borrow } from './widget/letter/borrowed.ts';
import { letterWith } from './widget/letter/letter.tsx';
import styles from './widget/letter/letter.css?inline';
import { letter } from './${wording}/letter.ts';
import { results } from './${wording}/results.ts';
export const part = { parts: __SIGNPOST_LETTER_PARTS__, styles, borrow, write: letterWith({ results, letter, reasons: ${shippedReasons()} }) };`;

const summary = () => `
import { borrow } from './widget/letter/borrowed.ts';
import { summaryWith } from './widget/summary/summary.tsx';
import styles from './widget/summary/summary.css?inline';
import { report } from './${wording}/report.ts';
import { summary as texts } from './${wording}/summary.ts';
export const part = { parts: __SIGNPOST_SUMMARY_PARTS__, styles, borrow, write: summaryWith({ texts, report }) };`;

/** Each part's name, and the text of a module that exports it as `part`. */
export function partModules(): Readonly<Record<string, string>> {
  const places = readdirSync(resolve(root, wording, 'plans')).map((file) => file.replace(/\.ts$/, ''));
  return {
    'why-we-ask': `export const part = ${JSON.stringify(explanations.whyWeAsk)};`,
    letter: letter(),
    sources: shippedSources(),
    'general-plan': `export { generalPlan as part } from './${wording}/general-plan.ts';`,
    summary: summary(),
    'summary-fhir': `
import { fhirFile } from './src/handoff/summary/fhir/fhir-file.ts';
export const part = { fhirFile };`,
    qr: `
import { squaresOf } from './src/handoff/summary/squares.ts';
export const part = { squaresOf };`,
    'clinic-document': `
import { lookAgainAt } from './widget/embed/look-again.ts';
import { borrow } from './widget/letter/borrowed.ts';
import styles from './widget/visit/visit.css?inline';
import { whereToGoWith } from './widget/visit/where-to-go.tsx';
import { visit } from './${wording}/visit.ts';
export const part = { lookAgain: lookAgainAt('${contentHash()}'), styles, borrow, whereToGo: whereToGoWith(visit) };`,
    ...Object.fromEntries(places.toSorted().map((place) => [`plan-${place}`, `export { plan as part } from './${wording}/plans/${place}.ts';`])),
  };
}
