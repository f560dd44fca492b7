/** Brings a text that loads later. It is `undefined` when it could not be loaded: what it explains stands without it. */
import { useEffect, useState } from 'preact/hooks';
import type { PlaceId } from '../src/protocol/index.ts';
import type { CarePlan } from '../src/vocabulary/care-plan.ts';
import type { OtherWords } from '../src/wording/other-words.types.ts';
import type { SomeoneElseTexts } from '../src/wording/someone-else.types.ts';
import type { WhyWeAsk } from '../src/wording/wording.types.ts';
import type { DrawBodyMap } from './body-map/draw-body-map.ts';
import type { LetterWords, WriteLetter } from './letter/letter.types.ts';
import { useSetting } from './setting.ts';

type Loaded<Part> = Part | 'loading' | undefined;

/** In another language it is another part. */
function useLoaded<Part>(load: () => Promise<Part> | undefined, part: string | undefined): Loaded<Part> {
  const name = part && part + useSetting().wording.interface.language;
  const [loaded, setLoaded] = useState<{ name: string | undefined; part: Part | undefined }>();
  useEffect(() => {
    let isWanted = true;
    const settle = (part?: Part) => isWanted && setLoaded({ name, part });
    load()?.then(settle, () => settle());
    return () => {
      isWanted = false;
    };
    // `load` is another function on every drawing; the name says what it loads.
  }, [name]);
  return loaded?.name === name ? loaded?.part : 'loading';
}

export function useWhyWeAsk(): Loaded<WhyWeAsk> {
  const { loadPart } = useSetting();
  return useLoaded(() => loadPart('why-we-ask'), 'why-we-ask');
}

/** What draws the body to point at. */
export function useBodyMap(): Loaded<{ readonly draw: DrawBodyMap }> {
  const { loadPart } = useSetting();
  return useLoaded(() => loadPart('body-map'), 'body-map');
}

export function useOtherWords(): Loaded<OtherWords> {
  const { loadPart } = useSetting();
  return useLoaded(() => loadPart('other-words'), 'other-words');
}

/** The words for whoever answers for someone else. */
export function useSomeoneElse(isForSomeoneElse: boolean): Loaded<SomeoneElseTexts> {
  const { loadPart } = useSetting();
  return useLoaded(() => (isForSomeoneElse ? loadPart('someone-else') : undefined), isForSomeoneElse ? 'someone-else' : undefined);
}

/** What writes the letter of a result, and the words for it. */
export function useLetter(): Loaded<{ readonly Letter: WriteLetter; readonly words: LetterWords }> {
  const { loadPart } = useSetting();
  return useLoaded(async () => {
    const [{ write: Letter }, words] = await Promise.all([loadPart('letter'), loadPart('letter-words')]);
    return { Letter, words };
  }, 'letter');
}

/** The plan for a place in the body, once there is one. */
export function usePlan(place: PlaceId | undefined): Loaded<CarePlan> {
  const { loadPart } = useSetting();
  return useLoaded(() => place && loadPart(`plan-${place}`), place);
}
