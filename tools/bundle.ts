/** Turns one entry into one file, and says how much of it each module takes. */
import { relative, resolve } from 'node:path';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { jsx } from '../vite.config.ts';
import { compactProtocol } from './compact-protocol.ts';
import { compactWording } from './compact-wording.ts';
import { leanPreact } from './lean-preact.ts';
import { quietErrors } from './quiet-errors.ts';
import { shortIds } from './short-ids.ts';
import { withShortNames } from './short-names.ts';

export interface Order {
  readonly name: string;
  /** Path of the entry from the root, or a name in `written`. */
  readonly entry: string;
  readonly format: 'es' | 'iife';
  readonly target: string;
  /** Constants known only now, such as the names and hashes of files built before. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** A module that takes the place of others: what is imported, and the path of what comes instead. */
  readonly alias?: readonly { readonly find: RegExp; readonly replacement: string }[];
  /** Modules that exist only for this build, by the name they are imported under. Their own imports start at the root. */
  readonly written?: Readonly<Record<string, string>>;
}

export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Characters that each module contributes before minifying, by path. */
  readonly modules: Readonly<Record<string, number>>;
}

const root = resolve(import.meta.dirname, '..');

/** Bundles one entry without writing it anywhere. Throws when the entry does not compile, or comes out as more than one file. */
export async function bundle(order: Order): Promise<Bundle> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx },
    plugins: [writtenModules(order.written ?? {}), leanPreact, compactProtocol, compactWording, shortIds, quietErrors],
    resolve: { alias: [...(order.alias ?? [])] },
    define: { 'process.env.NODE_ENV': '"production"', ...asCode(order.constants ?? {}) },
    build: {
      write: false,
      target: order.target,
      minify: 'oxc',
      lib: { entry: resolve(root, order.entry), formats: [order.format], name: 'signpost' },
      // Vite leaves the white space in ES libraries, expecting another build to follow; here none does.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [chunk, ...others] = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${order.name} came out as ${others.length + 1} files; it must be one.`);
  }
  const modules = Object.entries(chunk.modules).map(([id, module]) => [relative(root, id), module.renderedLength] as const);
  return { name: order.name, code: await smaller(chunk.code, order), modules: Object.fromEntries(modules.filter(([, length]) => length > 0)) };
}

/** Vite's own minifier is quick, and leaves marks behind that only another build could use. A second one takes off what a visitor need not load. */
async function smaller(code: string, { format, target }: Order): Promise<string> {
  const { code: small } = await minify(code, {
    ecma: target === 'es2020' ? 2020 : 2022,
    module: format === 'es',
    // Expressions joined by commas are shorter, and compress to more.
    compress: { passes: 3, sequences: false, pure_getters: true },
    // A classic script is read in the encoding of its page, which may be any; a module never is.
    format: { ascii_only: format === 'iife' },
    ...withShortNames(),
  });
  if (small === undefined) throw new Error('Terser gave nothing back.');
  return small;
}

const asCode = (constants: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value) ?? 'undefined']));

function writtenModules(written: Readonly<Record<string, string>>): Plugin {
  const texts = new Map(Object.entries(written).map(([name, text]) => [resolve(root, name), text]));
  return {
    name: 'written-modules',
    enforce: 'pre',
    resolveId: (asked) => (texts.has(resolve(root, asked)) ? resolve(root, asked) : null),
    load: (id) => texts.get(id) ?? null,
  };
}
