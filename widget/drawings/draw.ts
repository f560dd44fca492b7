/** Draws how a place is massaged by oneself. The steps beside it say the same in words, so screen readers pass it over. */
import type { VNode } from 'preact';
import type { jsx as Jsx } from 'preact/jsx-runtime';
import type { PlaceId } from '../../src/protocol/index.ts';
import { drawings } from './lines.ts';

/** Draws with the app's own `jsx`: a part has no Preact. */
export type Draw = (jsx: typeof Jsx, place: PlaceId) => VNode;

export const draw: Draw = (jsx, place) => {
  const { body, hand, ball } = drawings[place];
  return jsx('svg', {
    class: 'drawing',
    viewBox: '0 0 160 160',
    'aria-hidden': 'true',
    children: [
      jsx('path', { d: body }),
      hand && jsx('path', { class: 'hand', d: hand }),
      ball && jsx('circle', { class: 'hand', cx: ball[0], cy: ball[1], r: ball[2] }),
    ],
  });
};
