/** The calendar entry, read back by a library that is not ours. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hoursUntilRecheck, recheckAddress, reminderFile } from '../../src/handoff/reminder.ts';

const now = Date.UTC(2026, 10, 25, 18, 45, 3);
const given = { page: 'https://clinic.example/help?where=knee#pain-7', title: 'Check in: Riverside', note: 'Open this page:', now, id: '1-2-3-4' };

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never); // Its types say "any"; what it gives is checked below.
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('There is no event.');
  return new ICAL.Event(event);
}

describe('a reminder', () => {
  it('is an event in two days, with an alarm at its beginning', () => {
    const event = read(reminderFile(given));
    expect(event.startDate.toJSDate().getTime() - now).toBeCloseTo(hoursUntilRecheck * 3_600_000, -4);
    expect(event.summary).toBe('Check in: Riverside');
    expect(event.uid).toBe('1-2-3-4');
    const [alarm] = event.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  it('carries the page and nothing that stood behind it', () => {
    expect(recheckAddress(given.page)).toBe('https://clinic.example/help#signpost-recheck');
    const text = reminderFile(given);
    expect(text).not.toMatch(/knee|pain/);
    expect(read(text).description).toBe('Open this page: https://clinic.example/help#signpost-recheck');
  });

  it('comes through whatever a clinic is called, in lines of 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
        const title = `Check in: ${name.replace(/\p{Cc}/gu, ' ')}`;
        const text = reminderFile({ ...given, title });
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(text).summary).toBe(title);
      }),
    );
  });
});
