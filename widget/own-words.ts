/** The words of a part: at once in the language that they are built with, and in another as soon as they have come in it. */
import { patience } from './languages/speaking.ts';
import { useLatest } from './use-latest.ts';

export interface OwnWords<Words> {
  /** The code of the language that they are in, which is not always the one on screen. */
  readonly language: string;
  readonly words: Words;
}

const late = () => new Promise<never>((_, fail) => setTimeout(fail, patience));

/**
 * Nothing until the words of another language have come. Where they do not, or not in time, those that are built in stand in for them, as they do for a
 * whole language.
 * @param own what the part is built with.
 * @param spoken the language on screen.
 */
export function useOwnWords<Words extends object>(own: OwnWords<Words>, spoken: string, load: () => Promise<Words>): OwnWords<Words> | undefined {
  const isBuiltIn = spoken === own.language;
  const latest = useLatest<OwnWords<Words>>(spoken, async () =>
    isBuiltIn
      ? own
      : Promise.race([load(), late()]).then(
          (words) => ({ language: spoken, words }),
          () => own,
        ),
  );
  return isBuiltIn ? own : latest;
}
