/** Which language the panel speaks, which is on its way, and which did not come. */
import type { Language } from '../setting.ts';

/** After this long without the language, the panel goes on in the one it has; milliseconds. */
const patience = 8000;

export interface Speaking {
  /** Nothing until the language that it opens in is there, or has failed. */
  readonly language: Language | undefined;
  readonly coming: string | undefined;
  readonly missing: string | undefined;
}

/**
 * @param builtIn is there at once, and stands in for one that does not come.
 * @param load rejects when a language cannot be loaded.
 * @param onChange called with what to draw now.
 * @returns speaks another language, by its code, as soon as it is there. The last wish counts.
 */
export function createSpeaking(
  builtIn: Language,
  load: (code: string) => Promise<Language>,
  onChange: (now: Speaking) => void,
): (code: string) => void {
  let now: Speaking = { language: undefined, coming: undefined, missing: undefined };
  const become = (next: Speaking) => onChange((now = next));
  return (code) => {
    const { language, coming } = now;
    if (code === (coming ?? language?.wording.interface.language)) return;
    if (code === builtIn.wording.interface.language) return become({ language: builtIn, coming: undefined, missing: undefined });
    const settle = (found: Language = language ?? builtIn, missing?: string) => {
      clearTimeout(waiting);
      if (now.coming === code) become({ language: found, coming: undefined, missing });
    };
    const giveUp = () => settle(undefined, code);
    const waiting = setTimeout(giveUp, patience);
    become({ language, coming: code, missing: undefined });
    load(code).then((found) => settle(found), giveUp);
  };
}
