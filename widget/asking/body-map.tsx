/** The body to point at, above the same places as a list. The list stands without it: the drawing is a part that loads, or does not. */
import { jsx } from 'preact/jsx-runtime';
import type { PlaceId } from '../../src/protocol/index.ts';
import { useSetting } from '../setting.ts';
import { useBodyMap } from '../use-part.ts';

interface BodyMapProps {
  readonly chosen: readonly string[];
  readonly onChoose: (place: PlaceId) => void;
}

export function BodyMap(props: BodyMapProps) {
  const { interface: texts, options } = useSetting().wording;
  const part = useBodyMap();
  // Its room is kept while it loads, so that nothing moves under a thumb.
  return (
    part && (
      <div class="map">{part !== 'loading' && part.draw(jsx, { ...props, words: texts.bodyMap, labelOf: (id) => options.place[id].label })}</div>
    )
  );
}
