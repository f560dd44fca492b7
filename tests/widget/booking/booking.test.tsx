// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { booking as words } from '../../../src/wording/en/booking.ts';
import { booking as arabic } from '../../../src/wording/ar/booking.ts';
import { ar } from '../../../src/wording/ar/index.ts';
import type { BookingProps } from '../../../widget/booking/booking.types.ts';
import { bookingWith } from '../../../widget/booking/booking.tsx';
import { linkOf } from '../../handoff/booking/adapter-cases.ts';
import { actions, awaited, clinicWith, drawPart, fill, loadPart, wording } from '../stage.tsx';

afterEach(cleanup);

const Booking = bookingWith({ language: 'en', words });

/** As a visitor sees it who asked what a link of a clinic with a script tag alone carries. */
const draw = (link: string, changes: Partial<BookingProps> = {}) =>
  drawPart(
    <Booking
      action={{ kind: 'book', service: 'massage', href: linkOf(link) }}
      kind="go"
      label="Book"
      notes={[]}
      clinic={clinicWith()}
      wording={wording}
      loadPart={loadPart}
      emit={() => {}}
      {...changes}
    />,
  );

it.each(['https://riverside.example/massage', 'https://riverside.example/massage?a=1', 'https://riverside.janeapp.com/#/discipline/1/treatment/4'])(
  'shows the exact link once somebody has asked: %s',
  (link) => {
    draw(link);
    expect(screen.getByText(actions.carriesNothing).closest('details')?.open).toBe(true);
    expect(screen.getByText(link).textContent).toBe(link);
  },
);

it('says in words what stands in the clinic’s own link, and takes it out', async () => {
  const { user } = draw('https://riverside.janeapp.com/?x=1#/discipline/1/treatment/4');
  const label = fill(words.ownKnown, { what: words.values['appointment-type'], name: '#' });
  await user.click(screen.getByRole('checkbox', { name: `${label}: discipline/1/treatment/4` }));
  await waitFor(() => expect(screen.getByRole('link').getAttribute('href')).toBe('https://riverside.janeapp.com/?x=1'));
  await user.click(screen.getByRole('checkbox', { name: `${fill(words.own, { name: 'x' })}: 1` }));
  await waitFor(() => expect(screen.getByRole('link').getAttribute('href')).toBe('https://riverside.janeapp.com/'));
});

it('has words for a hash that the vendor’s file does not know', () => {
  draw('https://riverside.example/#team');
  expect(screen.getByRole('checkbox', { name: `${fill(words.ownKnown, { what: words.hash, name: '#' })}: team` })).toBeTruthy();
});

it('takes out with one part what cannot go without it, and brings both back', async () => {
  const routing = { massage: { location: 'mill-lane', practitioner: '3', 'appointment-type': '9' } };
  const { user } = draw('https://riverside.janeapp.com/', { clinic: { ...clinicWith(), routing } });
  const boxes = ['location', 'practitioner', 'appointment-type'] as const;
  const boxOf = (name: (typeof boxes)[number]) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${words.values[name]}: `) });
  const whole = 'https://riverside.janeapp.com/locations/mill-lane/book#/staff_member/3/treatment/9';
  const expectTold = async (link: string, ...ticked: readonly (typeof boxes)[number][]) => {
    await waitFor(() => expect(screen.getByRole('link').getAttribute('href')).toBe(link));
    expect(boxes.filter((name) => boxOf(name).checked)).toEqual(ticked);
  };
  await expectTold(whole, ...boxes);
  await user.click(boxOf('practitioner'));
  await expectTold('https://riverside.janeapp.com/locations/mill-lane/book', 'location');
  await user.click(boxOf('practitioner'));
  await expectTold(whole, ...boxes);
  await user.click(boxOf('practitioner'));
  await user.click(boxOf('location'));
  await expectTold('https://riverside.janeapp.com/');
  // It brings what it needs, and no more.
  await user.click(boxOf('appointment-type'));
  await expectTold('https://riverside.janeapp.com/#/staff_member/3/treatment/9', 'practitioner', 'appointment-type');
  await user.click(boxOf('appointment-type'));
  await expectTold('https://riverside.janeapp.com/#/staff_member/3', 'practitioner');
});

it.each([
  ['https://cal.com/riverside/assessment?duration=30', 'app.cal.com/riverside/assessment/embed', 'Cal.com'],
  ['https://cal.eu/riverside/assessment', 'cal.eu/riverside/assessment/embed', 'Cal.com'],
  ['https://calendly.com/riverside/massage', undefined, 'Calendly'],
])('says in words where %s opens on this page, if that is elsewhere', (link, place, vendor) => {
  const handoff = { open: 'inline', prefill: true, analytics: 'none' } as const;
  draw(link, { clinic: { ...clinicWith(), handoff } });
  expect(screen.getByText(words.wholeHere)).toBeTruthy();
  const [before = ''] = words.hereAt.split('{place}');
  const said = screen.queryByText((text) => text.startsWith(before))?.textContent;
  expect(said).toBe(place && fill(words.hereAt, { place, vendor }));
});

it('opens at once in another language too, and says what it carries when the words of that have come', async () => {
  const load = awaited<typeof arabic>();
  draw('https://riverside.example/massage', { wording: ar, loadPart: () => load.promise });
  expect(document.activeElement?.textContent).toBe(ar.interface.actions.carriesNothing);
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://riverside.example/massage');
  expect(screen.queryByText(new RegExp(words.noAnswers))).toBeNull();
  load.come(arabic);
  expect(await screen.findByText(new RegExp(arabic.noAnswers))).toBeTruthy();
});

it('puts nothing in the place of what was taken out', async () => {
  const routing = { massage: { location: 'mill-lane', practitioner: '3', 'appointment-type': '9' } };
  const { user } = draw('https://riverside.janeapp.com/?ref=web#/discipline/1', { clinic: { ...clinicWith(), routing } });
  const before = screen.getAllByRole('checkbox').length;
  await user.click(screen.getByRole('checkbox', { name: /discipline/ }));
  await waitFor(() => expect(screen.getByRole('link').getAttribute('href')).not.toContain('#'));
  expect(screen.getAllByRole('checkbox').length).toBe(before);
});

it('says what goes along in the language on screen, when that changes too', async () => {
  const booking = { kind: 'book' as const, service: 'massage' as const, href: linkOf('https://riverside.uk1.cliniko.com/bookings') };
  const clinic = { ...clinicWith(), routing: { massage: { location: '12' } } };
  const rest = { action: booking, kind: 'go', label: 'Book', notes: [], clinic, emit: () => {}, loadPart: async () => arabic };
  const { rerender, container } = drawPart(<Booking {...rest} wording={wording} />);
  const summary = () => container.querySelector('summary')?.textContent ?? '';
  await waitFor(() => expect(summary()).toContain(words.values.location));
  rerender(<Booking {...rest} wording={ar} />);
  await waitFor(() => expect(summary()).toContain(arabic.values.location));
});

it('adds nothing to a link before it can say so', async () => {
  const load = awaited<typeof arabic>();
  const clinic = { ...clinicWith(), routing: { massage: { location: '12' } } };
  draw('https://riverside.uk1.cliniko.com/bookings', { clinic, wording: ar, loadPart: () => load.promise });
  const address = () => screen.getByRole('link').getAttribute('href');
  expect(address()).toBe('https://riverside.uk1.cliniko.com/bookings');
  load.come(arabic);
  await waitFor(() => expect(address()).toBe('https://riverside.uk1.cliniko.com/bookings?business_id=12'));
  expect(screen.getByRole('checkbox', { name: `${arabic.values.location}: 12` })).toBeTruthy();
});
