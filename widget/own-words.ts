/** The words of a part: at once in the language that they are built with, and in another as soon as they have come in it. */
import { useLatest } from './use-latest.ts';

export interface OwnWords<Words> {
  /** The code of the language that the part is built with. */
  readonly language: string;
  readonly words: Words;
}

/**
 * Nothing until the words of another language have come. Where they do not, those that are built in stand in for them, as they do for a whole language.
 * @param spoken the language on screen.
 */
export function useOwnWords<Words extends object>(own: OwnWords<Words>, spoken: string, load: () => Promise<Words>): Words | undefined {
  const isBuiltIn = spoken === own.language;
  const latest = useLatest(spoken, () => (isBuiltIn ? Promise.resolve(own.words) : load().catch(() => own.words)));
  return isBuiltIn ? own.words : latest;
}
