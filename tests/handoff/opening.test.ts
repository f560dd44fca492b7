import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../src/clinic/clinic.types.ts';
import { openingAt, wallClock } from '../../src/handoff/opening.ts';

const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const daily = [span(8, 12), span(13, 18)];

const office = (timeZone: string, changes: Partial<OpeningHours> = {}): OpeningHours => ({
  timeZone,
  week: { monday: daily, tuesday: daily, wednesday: daily, thursday: daily, friday: [span(8, 12)] },
  holidays: [],
  ...changes,
});
const bar = office('Europe/Madrid', { week: { friday: [span(18, 24)], saturday: [span(0, 2), span(10, 16)] } });

/** `open until 18:00 in 0`, `closed until 8:00 in 1`. */
function said(hours: OpeningHours, now: string): string {
  const { isOpen, changes } = openingAt(hours, new Date(now));
  const state = isOpen ? 'open' : 'closed';
  if (!changes) return state;
  const { minute, inDays, date } = changes;
  return `${state} until ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} in ${inDays}, ${date}`;
}

describe('whether a place is open', () => {
  it.each<[string, OpeningHours, string, string]>([
    // 2026-06-01 is a Monday.
    ['in the morning', office('UTC'), '2026-06-01T09:30Z', 'open until 12:00 in 0, 2026-06-01'],
    ['in the minute that it opens', office('UTC'), '2026-06-01T08:00Z', 'open until 12:00 in 0, 2026-06-01'],
    ['in the minute before', office('UTC'), '2026-06-01T07:59Z', 'closed until 8:00 in 0, 2026-06-01'],
    ['in the minute that it closes', office('UTC'), '2026-06-01T12:00Z', 'closed until 13:00 in 0, 2026-06-01'],
    ['in the evening', office('UTC'), '2026-06-01T18:00Z', 'closed until 8:00 in 1, 2026-06-02'],
    ['before the weekend', office('UTC'), '2026-06-05T12:00Z', 'closed until 8:00 in 3, 2026-06-08'],
    ['on the clock of the place, where it is yet yesterday', office('America/Los_Angeles'), '2026-06-02T00:30Z', 'open until 18:00 in 0, 2026-06-01'],
    ['on the clock of the place, where it is tomorrow already', office('Australia/Sydney'), '2026-05-31T22:30Z', 'open until 12:00 in 0, 2026-06-01'],
    ['at a half hour from others', office('Australia/Adelaide'), '2026-05-31T22:30Z', 'open until 12:00 in 0, 2026-06-01'],
    ['through midnight', bar, '2026-06-05T21:00Z', 'open until 2:00 in 1, 2026-06-06'],
    ['after midnight', bar, '2026-06-05T23:30Z', 'open until 2:00 in 0, 2026-06-06'],
    ['at midnight itself', bar, '2026-06-05T22:00Z', 'open until 2:00 in 0, 2026-06-06'],
    ['until midnight', office('UTC', { week: { monday: [span(18, 24)] } }), '2026-06-01T20:00Z', 'open until 24:00 in 0, 2026-06-01'],
    ['on a holiday', office('UTC', { holidays: [{ date: '2026-06-01', hours: [] }] }), '2026-06-01T09:30Z', 'closed until 8:00 in 1, 2026-06-02'],
    [
      'on a holiday with hours of its own',
      office('UTC', { holidays: [{ date: '2026-06-01', hours: [span(10, 11)] }] }),
      '2026-06-01T10:30Z',
      'open until 11:00 in 0, 2026-06-01',
    ],
    [
      'on a holiday that begins in the middle of a night',
      { ...bar, holidays: [{ date: '2026-06-06', hours: [] }] },
      '2026-06-05T21:00Z',
      'open until 24:00 in 0, 2026-06-05',
    ],
    [
      'on a Sunday with hours, on a holiday only',
      office('UTC', { holidays: [{ date: '2026-06-07', hours: [span(9, 10)] }] }),
      '2026-06-06T12:00Z',
      'closed until 9:00 in 1, 2026-06-07',
    ],
    [
      'at all hours',
      office('UTC', { week: Object.fromEntries(Object.keys(allWeek()).map((day) => [day, [span(0, 24)]])) }),
      '2026-06-01T09:30Z',
      'open',
    ],
    ['never', office('UTC', { week: {} }), '2026-06-01T09:30Z', 'closed'],
    // Clocks in New York go from 2:00 to 3:00 on 8 March 2026, a Sunday, and from 2:00 to 1:00 on 1 November.
    ['before summer time', office('America/New_York'), '2026-03-06T13:30Z', 'open until 12:00 in 0, 2026-03-06'],
    ['after the clocks went forward', office('America/New_York'), '2026-03-09T12:30Z', 'open until 12:00 in 0, 2026-03-09'],
    ['an hour too early after they went forward', office('America/New_York'), '2026-03-09T11:30Z', 'closed until 8:00 in 0, 2026-03-09'],
    ['across the night of 23 hours', office('America/New_York', night()), '2026-03-08T06:59Z', 'open until 5:00 in 0, 2026-03-08'],
    ['just after the missing hour', office('America/New_York', night()), '2026-03-08T07:00Z', 'open until 5:00 in 0, 2026-03-08'],
    ['in the hour that comes twice, first', office('America/New_York', night(1.5)), '2026-11-01T05:20Z', 'open until 1:30 in 0, 2026-11-01'],
    ['in the hour that comes twice, again', office('America/New_York', night(1.5)), '2026-11-01T06:20Z', 'open until 1:30 in 0, 2026-11-01'],
    ['in the autumn in Britain, a week earlier than in New York', office('Europe/London'), '2026-10-26T08:30Z', 'open until 12:00 in 0, 2026-10-26'],
  ])('%s', (_, hours, now, expected) => {
    expect(said(hours, now)).toBe(expected);
  });

  function allWeek() {
    return { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0, sunday: 0 };
  }
  /** Open on Sundays from midnight, by default until 5:00. */
  function night(to = 5): Partial<OpeningHours> {
    return { week: { sunday: [span(0, to)] } };
  }

  it('says a change that is one: a minute before it is as now, and at it is the other way', () => {
    // Without a change of the clocks: a wall clock that jumps has no minute for each minute.
    const moments = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 });
    fc.assert(
      fc.property(moments, fc.constantFrom(office('UTC'), { ...bar, timeZone: 'UTC' }), (minute, hours) => {
        const { isOpen, changes } = openingAt(hours, new Date(minute * 60_000));
        if (!changes) throw new Error('These hours change every week.');
        const at = Date.parse(`${changes.date}T00:00Z`) + changes.minute * 60_000;
        expect(at).toBeGreaterThan(minute * 60_000);
        expect(openingAt(hours, new Date(at - 60_000)).isOpen).toBe(isOpen);
        expect(openingAt(hours, new Date(at)).isOpen).toBe(!isOpen);
      }),
    );
  });

  it.each([
    ['America/New_York', '2026-01-01T04:59Z', '2025-12-31', 23 * 60 + 59],
    ['America/New_York', '2026-01-01T05:00Z', '2026-01-01', 0],
    ['Asia/Kathmandu', '2026-01-01T00:00Z', '2026-01-01', 5 * 60 + 45],
    ['Pacific/Kiritimati', '2026-01-01T10:00Z', '2026-01-02', 0],
  ])('reads the clock of %s at %s', (timeZone, now, date, minute) => {
    expect(wallClock(new Date(now), timeZone)).toEqual({ date, minute });
  });
});
