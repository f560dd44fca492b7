/** Writes a bundle where it can be served, under a name that its content decides, with the hash that a browser checks it by. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtFile } from './shipped/built-file.ts';
import type { Bundle } from './bundle.ts';

export const embedFolder = resolve(import.meta.dirname, '../dist/embed');

/** The schema of the configuration document: beside the script, where a document's `$schema` can name it. */
export const schemaFile = 'clinic.schema.json';

/** One published file, as the manifest lists it. Sizes in bytes. */
export interface Published {
  readonly name: string;
  readonly file: string;
  readonly integrity: string;
  readonly size: number;
  readonly brotli: number;
  readonly gzip: number;
  readonly modules: Readonly<Record<string, number>>;
}

/**
 * `moving` files keep their plain name, since pages name them; all others carry their hash.
 * @param part the name of the part without that of its language, as it is loaded by.
 */
export function publish(bundle: Bundle, kind: 'hashed' | 'moving', folder = embedFolder, part = bundle.name): Published {
  const code = Buffer.from(bundle.code.trimEnd() + '\n');
  const sha256 = createHash('sha256').update(code).digest('base64');
  const file = kind === 'moving' ? `${part}.js` : builtFile(part, sha256);
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length } });
  const gzip = gzipSync(code, { level: 9 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, file), code);
  writeFileSync(resolve(folder, `${file}.br`), brotli);
  writeFileSync(resolve(folder, `${file}.gz`), gzip);
  return {
    name: bundle.name,
    file,
    // Browsers know three hashes. This one is strong enough, and the shortest: nothing of a hash compresses.
    integrity: `sha256-${sha256}`,
    size: code.length,
    brotli: brotli.length,
    gzip: gzip.length,
    modules: bundle.modules,
  };
}

/** Clears away what earlier builds left. Last, so that a page served meanwhile finds all its files. */
export function removeOthers(published: readonly Published[], folder = embedFolder): void {
  const kept = new Set(['manifest.json', schemaFile, ...published.flatMap(({ file }) => [file, `${file}.br`, `${file}.gz`])]);
  for (const file of readdirSync(folder)) {
    if (!kept.has(file)) rmSync(resolve(folder, file), { recursive: true });
  }
}
