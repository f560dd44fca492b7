/** Gathers every text that a visitor reads in English, by reading the folders that hold them: a file that is added is measured and held without being named here. */
import { readdirSync } from 'node:fs';
import { sources } from '../../src/protocol/sources.ts';

/** One text, and where it stands: `items.ts items.told-of-serious-growth.label`. */
export interface VisitorText {
  readonly file: string;
  readonly key: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);
const filesUnder = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

/** Not read by anybody: lists of ids, and marks for the browser. */
const notText = /^generalPlan\.shownWith\.|^interfaceTexts\.(language|direction|backArrow)$/;

/** `index.ts` only gathers what the other files say. */
export const wordingFiles: readonly string[] = [
  ...filesUnder('src/wording/en').filter((path) => path.endsWith('.ts') && path !== 'src/wording/en/index.ts'),
  ...['widget', 'src', 'machines'].flatMap(filesUnder).filter((path) => path.endsWith('.wording.ts')),
];

/** Every string inside plain data, with the way to it. */
export function textsIn(value: unknown, key: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key ? `${key}.${name}` : name));
}

async function textsOf(file: string): Promise<VisitorText[]> {
  const exported: unknown = await import(new URL(file, root).href);
  return textsIn({ ...Object(exported) }, '')
    .filter(([key]) => !notText.test(key))
    .map(([key, text]) => ({ file, key, text }));
}

/** Every text in every wording file, the launcher’s included, and what each source is said to be about. */
export const visitorTexts: readonly VisitorText[] = [
  ...(await Promise.all(wordingFiles.map(textsOf))).flat(),
  ...Object.entries(sources).map(([id, { subject }]) => ({ file: 'src/protocol/sources.ts', key: id, text: subject })),
];
