/** Draws the body from the front and from the back, with a place to press for each row of the list beside it. */
import type { VNode } from 'preact';
import type { jsx as Jsx } from 'preact/jsx-runtime';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { Interface } from '../../src/wording/interface.types.ts';
import { details, outline, zones } from './figure.ts';

export interface BodyMapProps {
  readonly words: Interface['bodyMap'];
  readonly chosen: readonly string[];
  readonly labelOf: (place: PlaceId) => string;
  readonly onChoose: (place: PlaceId) => void;
}

/** A half and its mirror image. */
const whole = (half: string) => half + half.replace(/\d+,/g, '-$&');
const width = 288;

/** Arrows go from zone to zone and choose nothing; Enter and Space choose, as on any button. */
function onKey(event: KeyboardEvent, choose: () => void): void {
  const { key, currentTarget } = event;
  const step = /Down|Right/.test(key) ? 1 : /Up|Left/.test(key) ? -1 : 0;
  if (!step && key !== 'Enter' && key !== ' ') return;
  event.preventDefault();
  // The cast: the listener stands on a zone.
  const zone = currentTarget as SVGElement;
  if (!step) return choose();
  const all = Array.from(zone.parentNode?.querySelectorAll<SVGElement>('[role]') ?? []);
  all.at((all.indexOf(zone) + step) % all.length)?.focus();
}

/** Draws with the app's own `jsx`: a part has no Preact. */
export type DrawBodyMap = (jsx: typeof Jsx, props: BodyMapProps) => VNode;

const around = 'M-144,-4 144,-4 144,684 -144,684z';

export const drawBodyMap: DrawBodyMap = (jsx, { words, chosen, labelOf, onChoose }) => {
  /** One path on both figures. */
  const onBoth = (kind: string, front: string, back = front) =>
    [front, back].map((path, at) => path && jsx('path', { class: kind, d: path, transform: `translate(${at * width})` }));
  const stop = zones.find(([place]) => chosen.includes(place)) ?? zones[0];
  const pressable = zones.map((zone) => {
    const [place, front, back] = zone;
    return jsx('g', {
      role: 'button',
      tabindex: zone === stop ? 0 : -1,
      'aria-label': labelOf(place),
      'aria-pressed': chosen.includes(place),
      onClick: () => onChoose(place),
      onKeyDown: (event: KeyboardEvent) => onKey(event, () => onChoose(place)),
      children: onBoth('', whole(front), back === undefined ? undefined : whole(back)),
    });
  });
  return jsx('svg', {
    class: 'body',
    viewBox: '-144 -4 576 728',
    role: 'group',
    'aria-label': words.name,
    children: [
      onBoth('skin', whole(outline)),
      pressable,
      // Paper over what a zone has beyond the figure: it can be pressed there, and is not seen.
      onBoth('paper', around + whole(outline)),
      onBoth('detail', whole(details[0]), whole(details[1])),
      onBoth('', whole(outline)),
      [words.front, words.back].map((children, at) => jsx('text', { x: at * width, y: 714, children })),
    ],
  });
};
