/** Builds what a clinic embeds. The order matters: each file carries the hashes of those built before it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, type Order } from './bundle.ts';
import { partModules } from './parts.ts';
import { embedFolder, publish, type Published, removeOthers, schemaFile } from './publish.ts';
import { clinicSchema } from './schema/clinic-schema.ts';

const parts = Object.entries(partModules()).map(([name, text]) => ({ name, module: `part-${name}.ts`, text }));

/** What a part that draws has from the app, it does not bring: `widget/letter/borrowed.ts` stands in the place of these. */
const borrowed = resolve(import.meta.dirname, '../widget/letter/borrowed.ts');
const inApp =
  /^(preact\/.*|\..*\/(conversation|protocol-book|run-chart|emergency-actions|emergency-numbers|assess|derive-findings|evaluate|answer-words|fold|fill|icon)\.tsx?)$/;

/** The summary reads more of the rules than the app lends, and brings those files itself. */
const inAppForSummary = /^(preact\/.*|\..*\/(protocol-book|answer-words)\.tsx?)$/;
const borrowing: Readonly<Record<string, RegExp>> = { letter: inApp, 'clinic-document': inApp, summary: inAppForSummary };

const partOrders = parts.map(({ name, module, text }): Order => ({
  name,
  entry: module,
  format: 'es',
  target: 'es2022',
  ...(borrowing[name] && { alias: [{ find: borrowing[name], replacement: borrowed }] }),
  written: { [module]: text },
}));

/** The part that carries the hash of another, since nobody wants that one without it; the app carries all other hashes. */
const carrierOf = ({ name }: { readonly name: string }): 'summary' | 'letter' | 'app' => {
  if (name === 'summary-fhir' || name === 'qr') return 'summary';
  return name.startsWith('plan-') || ['sources', 'summary', 'general-plan'].includes(name) ? 'letter' : 'app';
};
const carriedBy = (carrier: ReturnType<typeof carrierOf>, orders: readonly Order[]) => orders.filter((order) => carrierOf(order) === carrier);

/** What is carried is a constant of whichever file is built with it. */
const carrying = (orders: readonly Order[], constant: string, built: readonly Published[]): readonly Order[] =>
  orders.map((order) => ({ ...order, constants: { [constant]: asTable(built) } }));

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
  constants: { __SIGNPOST_APP__: asBuiltFile(builtApp) },
});

/** The launcher, the app and every part in one file, for hosts that can take only one. */
const standaloneOrder: Order = {
  name: 'signpost.standalone',
  entry: 'signpost.standalone.ts',
  format: 'iife',
  target: 'es2020',
  constants: { __SIGNPOST_LETTER_PARTS__: undefined, __SIGNPOST_SUMMARY_PARTS__: undefined },
  written: {
    ...Object.fromEntries(parts.map(({ module, text }) => [module, text])),
    'signpost.standalone.ts': `
      import { standAlone } from './widget/embed/standalone.ts';
      ${parts.map(({ module }, index) => `import { part as part${index} } from './${module}';`).join('\n')}
      standAlone({ ${parts.map(({ name }, index) => `'${name}': part${index}`).join(', ')} });`,
  },
};

const asTable = (built: readonly Published[]) => Object.fromEntries(built.map((part) => [part.name, asBuiltFile(part)]));
const asBuiltFile = ({ file, integrity }: Published) => ({ file, integrity });

const publishAll = async (orders: readonly Order[]) => (await Promise.all(orders.map(bundle))).map((built) => publish(built, 'hashed'));

const forSummary = await publishAll(carriedBy('summary', partOrders));
const forLetter = await publishAll(carrying(carriedBy('letter', partOrders), '__SIGNPOST_SUMMARY_PARTS__', forSummary));
const others = await publishAll(carrying(carriedBy('app', partOrders), '__SIGNPOST_LETTER_PARTS__', forLetter));
const app = publish(await bundle(appOrder(others)), 'hashed');
const launcher = publish(await bundle(launcherOrder(app)), 'moving');
const standalone = publish(await bundle(standaloneOrder), 'moving');

const published = [launcher, app, ...others, ...forLetter, ...forSummary, standalone];
writeFileSync(resolve(embedFolder, 'manifest.json'), `${JSON.stringify(published, null, 2)}\n`);
writeFileSync(resolve(embedFolder, schemaFile), `${JSON.stringify(clinicSchema(), null, 2)}\n`);
removeOthers(published);

for (const { file, size, brotli } of published) {
  console.log(`${file.padEnd(40)} ${String(size).padStart(8)} B ${String(brotli).padStart(8)} B brotli`);
}
