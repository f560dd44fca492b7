/** Which parts load after the app: the explanations, and one care plan for each place. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedExplanations } from './compact-rules.ts';

const wording = 'src/wording/en';
const root = resolve(import.meta.dirname, '..');

/** Each part's name, and the text of a module that exports it as `part`. */
export function partModules(): Readonly<Record<string, string>> {
  const places = readdirSync(resolve(root, wording, 'plans'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .toSorted()
    .map((file) => file.replace(/\.ts$/, ''));
  return {
    explanations: explanations(),
    'clinic-document': "import { readDocument } from './src/clinic/read-document.ts'; export const part = { readDocument };",
    ...Object.fromEntries(places.map((place) => [`plan-${place}`, `export { plan as part } from './${wording}/plans/${place}.ts';`])),
  };
}

const explanations = () => `
import { generalPlan } from './${wording}/general-plan.ts';
export const part = { ...${shippedExplanations()}, generalPlan };`;
