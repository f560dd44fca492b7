/** Which language the panel speaks, which is on its way, and which did not come. */
import type { Language } from '../setting.ts';

/** After this long without the language, the panel goes on in the one it has; milliseconds. */
export const patience = 8000;

interface Spoken {
  readonly language: Language | undefined;
  /** The code of one that is on its way. */
  readonly coming?: string;
  readonly isMissing?: boolean;
}

/**
 * @param builtIn stands in for a language that does not come.
 * @param load rejects when a language cannot be loaded.
 * @param tell called with what to draw now.
 * @returns speaks another language, by its code, as soon as it is there. The last wish counts.
 */
export function createSpeaking(builtIn: Language, load: (code: string) => Promise<Language>, tell: (now: Spoken) => void): (code: string) => void {
  let now: Spoken = { language: undefined };
  const become = (next: Spoken) => tell((now = next));
  return (code) => {
    const { language, coming } = now;
    // What is listed may have changed.
    if (code === (coming ?? codeOf(language))) return become(now);
    if (code === codeOf(builtIn)) return become({ language: builtIn });
    const settle = (next: Spoken) => {
      clearTimeout(waiting);
      if (now.coming === code) become(next);
    };
    const giveUp = () => settle({ language: language ?? builtIn, isMissing: true });
    const waiting = setTimeout(giveUp, patience);
    become({ language, coming: code });
    load(code).then((found) => settle({ language: found }), giveUp);
  };
}

const codeOf = (language: Language | undefined) => language?.locale;
