/** Builds what a clinic embeds. The order matters: each file carries the hashes of those built before it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, type Order } from './bundle.ts';
import { partModules } from './parts.ts';
import { embedFolder, publish, type Published, removeOthers } from './publish.ts';

const parts = Object.entries(partModules()).map(([name, text]) => ({ name, module: `part-${name}.ts`, text }));

/** What the letter and the booking part have from the app, they do not bring: `widget/letter/borrowed.ts` stands in the place of these. */
const borrowed = resolve(import.meta.dirname, '../widget/letter/borrowed.ts');
const inApp =
  /^(preact\/.*|\..*\/(conversation|protocol-book|run-chart|emergency-actions|emergency-numbers|assess|derive-findings|evaluate|answer-words|fold|fill|icon)\.tsx?)$/;

const partOrders = parts.map(({ name, module, text }): Order => ({
  name,
  entry: module,
  format: 'es',
  target: 'es2022',
  ...((name === 'letter' || name === 'booking') && { alias: [{ find: inApp, replacement: borrowed }] }),
  written: { [module]: text },
}));

const isForLetter = ({ name }: { readonly name: string }) => name.startsWith('plan-') || name === 'sources';

/** The letter carries the hashes of the plans and the sources, which nobody reads without it. */
const withLetterParts = (order: Order, forLetter: readonly Published[]): Order => ({
  ...order,
  constants: { __SIGNPOST_LETTER_PARTS__: asTable(forLetter) },
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
  constants: { __SIGNPOST_APP__: asBuiltFile(builtApp) },
});

/** The launcher, the app and every part in one file, for hosts that can take only one. */
const standaloneOrder: Order = {
  name: 'signpost.standalone',
  entry: 'signpost.standalone.ts',
  format: 'iife',
  target: 'es2020',
  constants: { __SIGNPOST_LETTER_PARTS__: undefined },
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

const forLetter = await publishAll(partOrders.filter(isForLetter));
const others = await publishAll(partOrders.filter((order) => !isForLetter(order)).map((order) => withLetterParts(order, forLetter)));
const app = publish(await bundle(appOrder(others)), 'hashed');
const launcher = publish(await bundle(launcherOrder(app)), 'moving');
const standalone = publish(await bundle(standaloneOrder), 'moving');

const published = [launcher, app, ...others, ...forLetter, standalone];
writeFileSync(resolve(embedFolder, 'manifest.json'), `${JSON.stringify(published, null, 2)}\n`);
removeOthers(published);

for (const { file, size, brotli } of published) {
  console.log(`${file.padEnd(40)} ${String(size).padStart(8)} B ${String(brotli).padStart(8)} B brotli`);
}
