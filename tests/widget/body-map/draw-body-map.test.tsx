// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { questionOf } from '../../../machines/protocol-book.ts';
import { zones } from '../../../widget/body-map/figure.ts';
import { screens } from '../../screens/screens.ts';
import type { Setting } from '../../../widget/setting.ts';
import { drawAssistant, radio, wording } from '../stage.tsx';

const answers = screens.find(({ name }) => name === 'place')?.answers ?? [];
const { place } = wording.options;
const map = async () => within(await screen.findByRole('group', { name: wording.interface.bodyMap.name }));

describe('the map of the body', () => {
  afterEach(cleanup);

  it('has a zone for every place of the list but the ones that are nowhere, in the order of the list', () => {
    const question = questionOf('place');
    const listed = question.kind === 'choice' ? (question.groups[0]?.options ?? []).map(({ id }) => id) : [];
    expect(listed.length).toBeGreaterThan(10);
    expect(zones.map(([id]) => id)).toEqual(listed.filter((id) => id !== 'widespread' && id !== 'something-else'));
  });

  it.each(zones.map(([id, front, back]) => [id, [front, back ?? ''].filter(Boolean)] as const))(
    'gives "%s" at least 24 px each way at 320 px',
    (_, halves) => {
      for (const half of halves) {
        const points = [...half.matchAll(/(\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        const across = points.map(([x]) => x);
        const down = points.map(([, y]) => y);
        // Two units are a pixel. What stands on the middle line goes on beyond it.
        expect(((Math.max(...across) - Math.min(...across)) * (Math.min(...across) === 0 ? 2 : 1)) / 2).toBeGreaterThanOrEqual(24);
        expect((Math.max(...down) - Math.min(...down)) / 2).toBeGreaterThanOrEqual(24);
      }
    },
  );

  it('chooses in the list, and shows what the list has chosen', async () => {
    const { user } = drawAssistant(answers);
    await user.click((await map()).getByRole('button', { name: place.knee.label }));
    expect(radio(place.knee.label).checked).toBe(true);
    await user.click(radio(place.neck.label));
    expect((await map()).getByRole('button', { pressed: true }).getAttribute('aria-label')).toBe(place.neck.label);
  });

  it('is one stop of the Tab key; arrows go round it, and Enter or Space chooses', async () => {
    drawAssistant(answers);
    const zone = (await map()).getAllByRole('button');
    expect(zone.filter((each) => each.getAttribute('tabindex') === '0')).toEqual([zone[0]]);
    zone[0]?.focus();
    fireEvent.keyDown(zone[0] as Element, { key: 'ArrowUp' }); // A first zone was found above.
    expect(document.activeElement).toBe(zone.at(-1));
    expect((await map()).queryByRole('button', { pressed: true })).toBeNull();
    fireEvent.keyDown(zone.at(-1) as Element, { key: ' ' }); // As above.
    expect(radio(place['ankle-and-foot'].label).checked).toBe(true);
  });

  it('leaves the list as it is when it does not load', async () => {
    const without = ((name: string) => (name === 'body-map' ? Promise.reject(new Error('offline')) : Promise.resolve())) as Setting['loadPart']; // It answers nothing else here.
    const { user, container } = drawAssistant(answers, { loadPart: without });
    await user.click(radio(place.knee.label));
    expect(container.querySelector('.map')).toBeNull();
    expect(radio(place.knee.label).checked).toBe(true);
  });
});
