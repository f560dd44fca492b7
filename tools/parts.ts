/** Which parts load after the app: why we ask, the body map, the letter of a result with its sources, one care plan for each place, the reader of documents. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedReasons, shippedSources } from './compact-protocol.ts';
import { explanations } from '../src/wording/en/explanations.ts';

const wording = 'src/wording/en';
const root = resolve(import.meta.dirname, '..');

const letter = () => `
import { borrow } from './widget/letter/borrowed.ts';
import { letterWith } from './widget/letter/letter.tsx';
import styles from './widget/letter/letter.css?inline';
import { generalPlan as general } from './${wording}/general-plan.ts';
import { letter } from './${wording}/letter.ts';
import { results } from './${wording}/results.ts';
export const part = { parts: __SIGNPOST_LETTER_PARTS__, styles, borrow, write: letterWith({ results, letter, general, reasons: ${shippedReasons()} }) };`;

/** Each part's name, and the text of a module that exports it as `part`. */
export function partModules(): Readonly<Record<string, string>> {
  const places = readdirSync(resolve(root, wording, 'plans')).map((file) => file.replace(/\.ts$/, ''));
  return {
    'why-we-ask': `export const part = ${JSON.stringify(explanations.whyWeAsk)};`,
    letter: letter(),
    sources: shippedSources(),
    'body-map': `
import { bodyMapWith } from './widget/body-map/draw-body-map.ts';
import styles from './widget/body-map/body-map.css?inline';
import { bodyMap } from './${wording}/body-map.ts';
export const part = { styles, draw: bodyMapWith(bodyMap) };`,
    drawings: `
import { draw } from './widget/drawings/draw.ts';
import styles from './widget/drawings/drawings.css?inline';
export const part = { styles, draw };`,
    modes: `
import { stand } from './widget/embed/standing/stand.ts';
import styles from './widget/embed/standing/modes.css?inline';
export const part = { styles, stand };`,
    teaser: `
import { greetWith } from './widget/embed/standing/greet.ts';
import styles from './widget/embed/standing/teaser.css?inline';
import { teaser } from './${wording}/teaser.ts';
export const part = { styles, greet: greetWith(teaser) };`,
    'clinic-document': `
import { lookAgain } from './widget/embed/look-again.ts';
export const part = { lookAgain };`,
    ...Object.fromEntries(places.toSorted().map((place) => [`plan-${place}`, `export { plan as part } from './${wording}/plans/${place}.ts';`])),
  };
}
