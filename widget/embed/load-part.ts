/** Loads the app's parts from beside the script. A part may know more files, those that nobody reads without it: the letter, the summary, what knows the languages, and each language. */
import type { BuiltParts, LoadPart, Origin, PartContents, PartName } from './embed.types.ts';
import { builtFile } from '../../tools/shipped/built-file.ts';
import { type Holder, holders } from '../../tools/shipped/holders.ts';
import { loadChecked } from './load-checked.ts';

type LoadFile = (file: string, hash: string, origin: Origin, attempt: number) => Promise<{ readonly part: unknown }>;

const holderOf = (name: PartName): Holder => (name.startsWith('language-') ? 'languages' : (holders[name] ?? 'letter'));

/** A `loadPart` over the parts that were built. Each part is fetched once; one that failed is fetched again when asked for again. */
export function partLoader(built: BuiltParts, origin: Origin, load: LoadFile = loadChecked): LoadPart {
  const loading = new Map<string, Promise<{ readonly part: unknown }>>();
  const attempts = new Map<string, number>();
  const loadPart = async <Name extends PartName>(name: Name, language?: string): Promise<PartContents[Name]> => {
    const own = language ? (await loadPart(`language-${language}`)).parts : {};
    const holder = holderOf(name);
    const hash = own[name] ?? built[name] ?? ((built[holder] || holder === 'summary') && name !== holder && (await loadPart(holder)).parts?.[name]);
    if (!hash) throw new Error(`There is no part called ${name}.`);
    const attempt = attempts.get(hash) ?? 0;
    const promise = loading.get(hash) ?? load(builtFile(name, hash), hash, origin, attempt);
    loading.set(hash, promise);
    try {
      // The build gave the part this name, and its hash has been checked.
      return (await promise).part as PartContents[Name];
    } catch (failure) {
      if (loading.get(hash) === promise) {
        loading.delete(hash);
        attempts.set(hash, attempt + 1);
      }
      throw failure;
    }
  };
  return loadPart;
}
