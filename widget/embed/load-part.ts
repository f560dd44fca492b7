/** Loads the app's parts from beside the script. A part may know more files: those that nobody reads without it. */
import type { BuiltFile, BuiltParts, LoadPart, Origin, PartContents, PartName } from './embed.types.ts';
import { loadChecked } from './load-checked.ts';

type LoadFile = (file: BuiltFile, origin: Origin, attempt: number) => Promise<{ readonly part: unknown }>;

/** A `loadPart` over the parts that were built. Each part is fetched once; one that failed is fetched again when asked for again. */
export function partLoader(built: BuiltParts, origin: Origin, load: LoadFile = loadChecked): LoadPart {
  let known = built;
  const loading = new Map<PartName, Promise<{ readonly part: unknown }>>();
  const attempts = new Map<PartName, number>();
  const loadPart = async <Name extends PartName>(name: Name): Promise<PartContents[Name]> => {
    // The letter comes first: most of what is asked for early, it knows.
    if (!known[name] && built.letter) await loadPart('letter');
    const file = known[name];
    if (!file) throw new Error(`There is no part called ${name}.`);
    const attempt = attempts.get(name) ?? 0;
    const promise = loading.get(name) ?? load(file, origin, attempt);
    loading.set(name, promise);
    try {
      // The build gave the part this name, and its hash has been checked.
      const part = (await promise).part as PartContents[Name] & { readonly parts?: BuiltParts };
      known = { ...known, ...part.parts };
      return part;
    } catch (failure) {
      if (loading.get(name) === promise) {
        loading.delete(name);
        attempts.set(name, attempt + 1);
      }
      throw failure;
    }
  };
  return loadPart;
}
