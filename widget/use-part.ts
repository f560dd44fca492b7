/** Brings a text that loads later. It is `undefined` when it could not be loaded: what it explains stands without it. */
import { useEffect, useState } from 'preact/hooks';
import type { PlaceId } from '../src/protocol/index.ts';
import type { CarePlan } from '../src/vocabulary/care-plan.ts';
import type { WhyWeAsk } from '../src/wording/wording.types.ts';
import type { DrawBodyMap } from './body-map/draw-body-map.ts';
import type { WriteLetter } from './letter/letter.types.ts';
import { useSetting } from './setting.ts';

type Loaded<Part> = Part | 'loading' | undefined;

function useLoaded<Part>(load: () => Promise<Part> | undefined, name: string | undefined): Loaded<Part> {
  const [loaded, setLoaded] = useState<{ name: string | undefined; part: Loaded<Part> }>({ name, part: name ? 'loading' : undefined });
  useEffect(() => {
    let isWanted = true;
    const settle = (part: Loaded<Part>) => isWanted && setLoaded({ name, part });
    settle(name ? 'loading' : undefined);
    load()?.then(settle, () => settle(undefined));
    return () => {
      isWanted = false;
    };
    // `load` is another function on every drawing; the name says what it loads.
  }, [name]);
  return loaded.part;
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

/** What writes the letter of a result. */
export function useLetter(): Loaded<WriteLetter> {
  const { loadPart } = useSetting();
  const letter = useLoaded(() => loadPart('letter'), 'letter');
  return typeof letter === 'object' ? letter.write : letter;
}

/** The plan for a place in the body, once there is one. */
export function usePlan(place: PlaceId | undefined): Loaded<CarePlan> {
  const { loadPart } = useSetting();
  return useLoaded(() => place && loadPart(`plan-${place}`), place);
}
