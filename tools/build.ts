/** Builds what a clinic embeds. The order matters: each file carries the hashes of those built before it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, type Order } from './bundle.ts';
import { type Language, languageOf, languages, source } from './languages.ts';
import { codeParts, languagePart, languagesPart, translatedWordParts, wordParts } from './parts.ts';
import { pseudoLanguage } from './pseudo-language.ts';
import { embedFolder, publish, type Published, removeOthers, schemaFile } from './publish.ts';
import { clinicSchema } from './schema/clinic-schema.ts';
import { type Holder, holders } from './shipped/holders.ts';

/** With the pseudo-language as the only other one, for tests, in a folder of its own. */
const withPseudo = process.argv.includes('--pseudo');
const folder = withPseudo ? resolve(embedFolder, '../pseudo') : embedFolder;
const all: readonly Language[] = withPseudo ? [languageOf(source), pseudoLanguage] : languages;

/** What a part that draws has from the app, it does not bring: `widget/letter/borrowed.ts` stands in the place of these. */
const borrowed = resolve(import.meta.dirname, '../widget/letter/borrowed.ts');
const inApp =
  /^(preact\/.*|\..*\/(conversation|protocol-book|run-chart|emergency-actions|emergency-numbers|assess|derive-findings|evaluate|triage\.connect|answer-words|fold|fill|icon)\.tsx?)$/;

/** The summary reads more of the rules than the app lends, and brings those files itself. */
const inAppForSummary = /^(preact\/.*|\..*\/(protocol-book|answer-words)\.tsx?)$/;
const borrowing: Readonly<Record<string, RegExp>> = {
  letter: inApp,
  booking: inApp,
  'clinic-document': inApp,
  languages: inApp,
  summary: inAppForSummary,
  again: inApp,
  course: inApp,
};

interface Part {
  readonly name: string;
  readonly module: string;
  readonly text: string;
}

const partsOf = (modules: Readonly<Record<string, string>>, suffix = ''): readonly Part[] =>
  Object.entries(modules).map(([name, text]) => ({ name: name + suffix, module: `part-${name}${suffix}.ts`, text }));

const partOrder = ({ name, module, text }: Part, constants: Order['constants'] = {}): Order => ({
  name,
  entry: module,
  format: 'es',
  target: 'es2022',
  constants,
  ...(borrowing[name] && { alias: [{ find: borrowing[name], replacement: borrowed }] }),
  written: { [module]: text },
});

const appOrder = (builtParts: readonly Published[]): Order => ({
  name: 'app',
  entry: 'widget/embed/app.entry.ts',
  format: 'es',
  target: 'es2022',
  constants: { __SIGNPOST_PARTS__: asTable(builtParts) },
});

const launcherOrder = (builtApp: Published): Order => ({
  name: 'signpost',
  entry: 'widget/embed/signpost.ts',
  format: 'iife',
  target: 'es2020',
  constants: { __SIGNPOST_APP__: builtApp.file, __SIGNPOST_APP_HASH__: hashOf(builtApp) },
});

/** The launcher, the app and every part in one file, for hosts that can take only one: English, and one more language where one is given. */
function standaloneOrder(other?: Language): Order {
  const parts = partsOf({ ...codeParts, languages: languagesPart(other ? [english, other] : [english]), ...wordParts(english) });
  const theirs = other ? partsOf(translatedWordParts(other), `-${other.code}`) : [];
  const first = parts.length;
  const entry = 'signpost.standalone.ts';
  const language = other && { name: `language-${other.code}`, module: `part-language-${other.code}.ts`, text: languagePart(other) };
  const imported = [...parts, ...theirs, ...(language ? [language] : [])];
  const nested = theirs.map(({ name }, index) => `'${name.slice(0, -`-${other?.code}`.length)}': part${first + index}`);
  return {
    name: other ? `signpost.standalone.${other.code}` : 'signpost.standalone',
    entry,
    format: 'iife',
    target: 'es2020',
    constants: {
      __SIGNPOST_LETTER_PARTS__: undefined,
      __SIGNPOST_SUMMARY_PARTS__: undefined,
      __SIGNPOST_AGAIN_PARTS__: undefined,
      __SIGNPOST_DOCUMENT_PARTS__: undefined,
      __SIGNPOST_LANGUAGE_PARTS__: undefined,
      __SIGNPOST_LANGUAGE_FILES__: undefined,
    },
    written: {
      ...Object.fromEntries(imported.map(({ module, text }) => [module, text])),
      [entry]: `
      import { standAlone } from './widget/embed/standalone.ts';
      ${imported.map(({ module }, index) => `import { part as part${index} } from './${module}';`).join('\n')}
      const parts = { ${parts.map(({ name }, index) => `'${name}': part${index}`).join(', ')} };
      ${language ? `parts['${language.name}'] = Object.assign(part${imported.length - 1}, { parts: { ${nested.join(', ')} } });` : ''}
      standAlone(parts);`,
    },
  };
}

const withoutSuffix = (name: string, suffix: string) => name.slice(0, name.length - suffix.length);
const asTable = (built: readonly Published[], suffix = '') =>
  Object.fromEntries(built.map((part) => [withoutSuffix(part.name, suffix), hashOf(part)]));
const hashOf = ({ integrity }: Published) => integrity.slice('sha256-'.length);

const publishOne = async (order: Order, kind: 'hashed' | 'moving') => publish(await bundle(order), kind, folder);
const publishAll = async (orders: readonly Order[], suffix = '') =>
  (await Promise.all(orders.map(bundle))).map((built) => publish(built, 'hashed', folder, withoutSuffix(built.name, suffix)));

/** A language carries the hashes of its own parts: whoever reads another one loads none of them. */
async function publishLanguage(language: Language): Promise<readonly Published[]> {
  const suffix = `-${language.code}`;
  const words = await publishAll(
    partsOf(translatedWordParts(language), suffix).map((part) => partOrder(part)),
    suffix,
  );
  const whole = partsOf({ language: languagePart(language) }, suffix).map((part) =>
    partOrder(part, { __SIGNPOST_LANGUAGE_PARTS__: asTable(words, suffix) }),
  );
  return [...(await publishAll(whole)), ...words];
}

const english = languageOf(source);
const others = all.filter((language) => language !== english);

const parts = partsOf({ ...codeParts, ...wordParts(english) });
const isFor =
  (holder: Holder) =>
  ({ name }: Part) =>
    holders[name] === holder;
const isForApp = ({ name }: Part) => ['why-we-ask', 'other-words', 'someone-else'].includes(name);
const isForLetter = (part: Part) =>
  ['sources', 'summary', 'drawings'].includes(part.name) || (part.name in wordParts(english) && !holders[part.name] && !isForApp(part));
/** Each carries the hashes of what nobody wants without it, as `shipped/holders.ts` says. */
const publishParts = async (isWantedHere: (part: Part) => boolean, constants: Order['constants'] = {}) =>
  publishAll(parts.filter(isWantedHere).map((part) => partOrder(part, constants)));
const forSummary = await publishParts(isFor('summary'));
const forLetter = await publishParts(isForLetter, { __SIGNPOST_SUMMARY_PARTS__: asTable(forSummary) });
const forReturning = await publishParts(isFor('again'));
const forDocument = await publishParts(isFor('clinic-document'));
const early = await publishParts((part) => !holders[part.name] && !isForLetter(part), {
  __SIGNPOST_LETTER_PARTS__: asTable(forLetter),
  __SIGNPOST_AGAIN_PARTS__: asTable(forReturning),
  __SIGNPOST_DOCUMENT_PARTS__: asTable(forDocument),
});
const translated: (readonly Published[])[] = [];
for (const language of others) translated.push(await publishLanguage(language));
const knowing = await publishAll(
  partsOf({ languages: languagesPart(all) }).map((part) =>
    partOrder(part, { __SIGNPOST_LANGUAGE_FILES__: asTable(translated.flatMap(([language]) => language ?? [])) }),
  ),
);

const app = await publishOne(appOrder([...early, ...knowing]), 'hashed');
const launcher = await publishOne(launcherOrder(app), 'moving');
const standalone = withPseudo ? [] : [await publishOne(standaloneOrder(), 'moving')];
if (!withPseudo) for (const language of others) standalone.push(await publishOne(standaloneOrder(language), 'moving'));

const published = [
  launcher,
  app,
  ...early,
  ...knowing,
  ...forLetter,
  ...forSummary,
  ...forReturning,
  ...forDocument,
  ...translated.flat(),
  ...standalone,
];
writeFileSync(resolve(folder, 'manifest.json'), `${JSON.stringify(published, null, 2)}\n`);
writeFileSync(resolve(folder, schemaFile), `${JSON.stringify(clinicSchema(), null, 2)}\n`);
removeOthers(published, folder);

for (const { file, size, brotli } of published) {
  console.log(`${file.padEnd(44)} ${String(size).padStart(8)} B ${String(brotli).padStart(8)} B brotli`);
}
