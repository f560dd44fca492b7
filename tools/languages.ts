/** Finds the languages: each folder under `src/wording` that says what it is called. Nothing else names them. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { explanations } from '../src/wording/en/explanations.ts';
import type { LanguageFacts } from '../src/wording/language.types.ts';
import type { Wording } from '../src/wording/wording.types.ts';

/** The language that is built into the app, and that the others are translated from. */
export const source = 'en';

const folder = resolve(import.meta.dirname, '../src/wording');

/** What the files of a language export, by their path in its folder: `questions.ts`, `plans/knee.ts`. */
export type LanguageFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Language {
  /** BCP 47, as its folder is called. */
  readonly code: string;
  readonly files: LanguageFiles;
}

/** `index.ts` only gathers what the others say. */
async function read(code: string): Promise<Language> {
  const inside = resolve(folder, code);
  const paths = readdirSync(inside, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'index.ts');
  const files = paths.toSorted().map(async (path): Promise<[string, LanguageFiles[string]]> => {
    const exported: object = await import(resolve(inside, path));
    return [path, { ...exported }];
  });
  return { code, files: Object.fromEntries(await Promise.all(files)) };
}

const codes = readdirSync(folder).filter((code) => existsSync(resolve(folder, code, 'language.ts')));

/** Every language, the source first. */
export const languages: readonly Language[] = await Promise.all([source, ...codes.filter((code) => code !== source).toSorted()].map(read));

export function languageOf(code: string): Language {
  const found = languages.find((language) => language.code === code);
  if (!found) throw new Error(`There is no language "${code}". Add src/wording/${code}/, as docs/adding-a-language.md shows.`);
  return found;
}

// The casts below: a language has the files, exports and types of the source; the compiler and the linter of wording hold it to them.
const exported = (language: Language, path: string, name: string): unknown => {
  const value = language.files[path]?.[name];
  if (value === undefined) throw new Error(`src/wording/${language.code}/${path} exports no "${name}". Copy it from ${source}/ and translate it.`);
  return value;
};
export const factsOf = (language: Language) => exported(language, 'language.ts', 'language') as LanguageFacts;
export const explanationsOf = (language: Language) => exported(language, 'explanations.ts', 'explanations') as typeof explanations;

/** Every export of a file. */
export const fileOf = (language: Language, path: string, name: string) => exported(language, path, name);

export const placesOf = ({ files }: Language) =>
  Object.keys(files).flatMap((path) => (path.startsWith('plans/') ? [path.slice('plans/'.length, -'.ts'.length)] : []));

/** What the app needs of a language at once. */
export function wordingOf(language: Language): Wording {
  const facts = factsOf(language);
  const says = (path: string, name: string) => exported(language, path, name);
  return {
    questions: says('questions.ts', 'questions'),
    options: says('options.ts', 'options'),
    items: says('items.ts', 'items'),
    emergencyWords: says('emergency.ts', 'emergencyWords'),
    selfHarmWords: says('emergency.ts', 'selfHarmWords'),
    interface: says('interface.ts', 'interfaceTexts'),
    ...('notReviewed' in facts && facts.review === 'none' && { notReviewed: facts.notReviewed }),
  } as Wording;
}
