// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { bookingAddress } from '../../../src/handoff/booking/booking-address.ts';
import { booking as words } from '../../../src/wording/en/booking.ts';
import { BookHere } from '../../../widget/booking/book-here.tsx';
import { linkOf } from '../../handoff/booking/adapter-cases.ts';
import { button, clinicWith, drawPart, fill, loadPart, wording } from '../stage.tsx';

afterEach(cleanup);

const draw = (link: string, open: 'link' | 'inline' | 'popup') => {
  const clinic = { ...clinicWith(), handoff: { open, prefill: true, analytics: 'none' as const } };
  const href = linkOf(link);
  const emitted: unknown[] = [];
  const drawn = drawPart(
    <BookHere
      action={{ kind: 'book', service: 'massage', href }}
      kind="go"
      label=""
      notes={[]}
      clinic={clinic}
      wording={wording}
      loadPart={loadPart}
      emit={(...given) => emitted.push(given)}
      texts={words}
      language="en"
      address={bookingAddress(href, {})}
    />,
  );
  return { ...drawn, emitted };
};

it('loads nothing before a press that names the vendor, and counts that press as a handoff', async () => {
  const { user, emitted, container } = draw('https://calendly.com/riverside/massage', 'inline');
  expect(container.querySelector('iframe')).toBeNull();
  await user.click(button(fill(words.here, { vendor: 'Calendly' })));
  expect(emitted).toEqual([['handoff']]);
  expect(await screen.findByTitle(fill(words.frame, { vendor: 'Calendly' }))).toBeTruthy();
  await user.click(button(words.close));
  await waitFor(() => expect(container.querySelector('iframe')).toBeNull());
});

it.each([
  ['a clinic that keeps to links', 'https://calendly.com/riverside/massage', 'link'],
  ['a vendor that has no messages', 'https://riverside.janeapp.com/#/staff_member/3', 'inline'],
] as const)('offers nothing to open here for %s', (_, link, open) => {
  draw(link, open);
  expect(screen.queryByRole('button')).toBeNull();
});
