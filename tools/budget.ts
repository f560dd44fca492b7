/** Holds the built files to their budgets, and says what grew when one does not fit. `--accept` makes today's sizes the baseline. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { embedFolder, type Published } from './publish.ts';

const kibibyte = 1024;
const baselineFile = resolve(import.meta.dirname, 'budget-baseline.json');

/** Sizes of a build: brotli bytes of each file by its name, and characters of each module before minifying. */
interface Sizes {
  readonly files: Readonly<Record<string, number>>;
  readonly modules: Readonly<Record<string, number>>;
}

// The cast: the build wrote the manifest, in this very shape.
const published = JSON.parse(readFileSync(resolve(embedFolder, 'manifest.json'), 'utf8')) as readonly Published[];

const now: Sizes = {
  files: Object.fromEntries(published.map(({ name, brotli }) => [name, brotli])),
  modules: Object.fromEntries(
    published
      .filter(({ name }) => !name.startsWith('signpost.standalone'))
      .flatMap(({ name, modules }) => Object.entries(modules).map(([path, length]) => [`${name}: ${path}`, length])),
  ),
};

const sizeOf = (name: string) => now.files[name] ?? 0;
const translations = Object.keys(now.files).flatMap((name) => (name.startsWith('language-') ? [name.slice('language'.length)] : []));
const isTranslated = (name: string) => translations.some((suffix) => name.endsWith(suffix));
/** Whoever names two places gets two plans. */
const heaviestPlans = Object.keys(now.files)
  .filter((name) => name.startsWith('plan-') && !isTranslated(name))
  .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  .slice(0, 2);

/** The heaviest of what a part says in one language or another. */
const longestOf = (words: string) => ['', ...translations].map((suffix) => `${words}${suffix}`).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? words;

/** What only those read who come back, look at a booking link or go to a clinic with a document counts there. */
const isWithItsPart = (name: string) => /^(again|course|booking|visit)-words/.test(name);

/** All that somebody who reads one translation loads of it: with two plans at most. */
function readIn(suffix: string): readonly string[] {
  const own = Object.keys(now.files).filter((name) => name.endsWith(suffix) && !isWithItsPart(name));
  const plans = own.filter((name) => name.startsWith('plan-')).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return [...own.filter((name) => !plans.includes(name)), ...plans.slice(0, 2)];
}

const budgets = [
  { what: 'signpost.js', files: ['signpost'], limit: 2.5 * kibibyte },
  // These two grew once, for what decision 0024 lists.
  { what: 'until the first question', files: ['signpost', 'app'], limit: 34 * kibibyte },
  {
    what: 'heaviest English journey',
    files: ['signpost', 'app', 'why-we-ask', 'body-map', 'letter', 'letter-words', ...heaviestPlans],
    limit: 51 * kibibyte,
  },
  // Only where a clinic uses data-config: the reader, and what its places and hours decide, in the language with the longest words.
  { what: "a clinic's document", files: ['clinic-document', longestOf('visit-words')], limit: 12.25 * kibibyte },
  // Only for whoever asks what the care is like, what it costs, and how two kinds compare.
  { what: 'more about a care', files: ['general-plan'], limit: 3 * kibibyte },
  // Only for whoever looks at what a booking link carries, or whose clinic has it carry something.
  { what: 'a booking link', files: ['booking', longestOf('booking-words')], limit: 6.75 * kibibyte },
  // Only where a clinic repeats events for its analytics.
  { what: 'events for analytics', files: ['analytics'], limit: 0.75 * kibibyte },
  // Only for whoever asks what the reasons rest on.
  { what: 'its sources', files: ['sources'], limit: 2.25 * kibibyte },
  // Only for whoever wants to come back, or does: in the language with the longest words.
  { what: 'a second check', files: ['again', longestOf('again-words')], limit: 6.5 * kibibyte },
  // Only for whoever notes how a course of sessions goes.
  { what: "a course's tracker", files: ['course', longestOf('course-words')], limit: 4.5 * kibibyte },
  // Only for whoever takes a summary along; the last two after another tap each.
  { what: 'its summary', files: ['summary', 'summary-words'], limit: 12 * kibibyte },
  { what: 'the summary as a FHIR file', files: ['summary-fhir'], limit: 4 * kibibyte },
  { what: 'the summary as a code', files: ['qr'], limit: 4 * kibibyte },
  // Only for whoever wants another language, or where the page is in one.
  { what: 'choice of a language', files: ['languages'], limit: 1.5 * kibibyte },
  ...translations.map((suffix) => ({ what: `all words of ${suffix.slice(1)}`, files: readIn(suffix), limit: 33.5 * kibibyte })),
  // Only for whoever opens the steps of self-massage.
  { what: 'its drawings', files: ['drawings'], limit: 1.75 * kibibyte },
].map((budget) => ({ ...budget, size: budget.files.reduce((sum, name) => sum + sizeOf(name), 0) }));

const inKibibytes = (bytes: number) => (bytes / kibibyte).toFixed(2).padStart(7);

console.log('Budgets (brotli 11, KiB)           now    limit');
for (const { what, size, limit } of budgets) {
  console.log(`${what.padEnd(28)} ${inKibibytes(size)}  ${inKibibytes(limit)}  ${size > limit ? 'TOO LARGE' : 'fits'}`);
}

if (process.argv.includes('--accept')) {
  writeFileSync(baselineFile, `${JSON.stringify(now, null, 2)}\n`);
  console.log('These sizes are the baseline now.');
} else if (budgets.some(({ size, limit }) => size > limit)) {
  tellWhatGrew();
  process.exitCode = 1;
}

function tellWhatGrew(): void {
  // The cast: `--accept` wrote the file, in this very shape.
  const before: Sizes = existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Sizes) : { files: {}, modules: {} };
  console.log('\nFiles that grew (bytes, brotli):');
  printGrowth(before.files, now.files);
  console.log('\nModules that grew (characters before minifying):');
  printGrowth(before.modules, now.modules);
  console.log('\nWhen the growth is worth it elsewhere: npm run budget -- --accept, and say why in the commit.');
}

function printGrowth(before: Sizes['files'], after: Sizes['files']): void {
  const grown = Object.entries(after)
    .map(([name, size]) => ({ name, size, by: size - (before[name] ?? 0) }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by)
    .slice(0, 20);
  for (const { name, size, by } of grown) console.log(`  ${`+${by}`.padStart(8)}  ${String(size).padStart(8)}  ${name}`);
  if (grown.length === 0) console.log('  none');
}
