/** Brings what loads in the language on screen. Until that has come, and when it does not, what came before it stands. */
import { useEffect, useState } from 'preact/hooks';

/** @param load another function on every drawing; the language says what it loads. Nothing where there is nothing to load. */
export function useLatest<Part extends object>(language: string, load: () => Promise<Part> | undefined): Part | undefined {
  const [latest, setLatest] = useState<Part>();
  useEffect(() => {
    let isWanted = true;
    load()?.then(
      (part) => isWanted && setLatest(part),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return latest;
}
