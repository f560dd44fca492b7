/** Loads the app's parts from beside the script. The letter knows the files that nobody reads without it, what knows the languages knows theirs, and a language those that hold the rest of it. */
import type { BuiltFile, BuiltParts, LoadPart, Origin, PartContents, PartName } from './embed.types.ts';
import { loadChecked } from './load-checked.ts';

type LoadFile = (file: BuiltFile, origin: Origin, attempt: number) => Promise<{ readonly part: unknown }>;

/** A `loadPart` over the parts that were built. Each part is fetched once; one that failed is fetched again when asked for again. */
export function partLoader(built: BuiltParts, origin: Origin, load: LoadFile = loadChecked): LoadPart {
  const loading = new Map<BuiltFile, Promise<{ readonly part: unknown }>>();
  const attempts = new Map<BuiltFile, number>();
  const loadPart = async <Name extends PartName>(name: Name, language?: string): Promise<PartContents[Name]> => {
    const own = language ? (await loadPart(`language-${language}`)).parts : {};
    const holder = name.startsWith('language-') ? 'languages' : 'letter';
    const file = own[name] ?? built[name] ?? (built[holder] && (await loadPart(holder)).parts?.[name]);
    if (!file) throw new Error(`There is no part called ${name}.`);
    const attempt = attempts.get(file) ?? 0;
    const promise = loading.get(file) ?? load(file, origin, attempt);
    loading.set(file, promise);
    try {
      // The build gave the part this name, and its hash has been checked.
      return (await promise).part as PartContents[Name];
    } catch (failure) {
      if (loading.get(file) === promise) {
        loading.delete(file);
        attempts.set(file, attempt + 1);
      }
      throw failure;
    }
  };
  return loadPart;
}
