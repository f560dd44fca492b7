/** The calendar entry, read back by a library that is not ours. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { recheckAddress, reminderFile } from '../../src/handoff/reminder.ts';
import { ClinicalAnswerError, mayLeave } from '../../src/vocabulary/may-leave.ts';
import { clinicalTexts, smuggled } from './booking/smuggled.ts';

const now = Date.UTC(2026, 10, 25, 18, 45, 3);
const leaving = (text: string) => mayLeave({ answerClass: 'routing' }, text);
const page = 'https://clinic.example/help?where=knee#pain-7';
const given = { page: leaving(page), title: leaving('Check in: Riverside'), note: leaving('Open this page:'), now, id: leaving('1-2-3-4') };

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never); // Its types say "any"; what it gives is checked below.
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('There is no event.');
  return new ICAL.Event(event);
}

describe('a reminder', () => {
  it('is an event in two days, with an alarm at its beginning', () => {
    const event = read(reminderFile(given));
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-27T18:45:03.000Z');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T18:45:03Z');
    expect(event.summary).toBe('Check in: Riverside');
    expect(event.uid).toBe('1-2-3-4');
    const [alarm] = event.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  it('carries the page and nothing that stood behind it', () => {
    expect(recheckAddress(page)).toBe('https://clinic.example/help#signpost-recheck');
    expect(recheckAddress(page, 'https://clinic.example/?page_id=12#top')).toBe('https://clinic.example/?page_id=12#signpost-recheck');
    expect(recheckAddress(page, '')).toBe('https://clinic.example/help#signpost-recheck');
    expect(recheckAddress(page, 'https://elsewhere.example/')).toBe('https://clinic.example/help#signpost-recheck');
    expect(recheckAddress(page, 'http://[')).toBe('https://clinic.example/help#signpost-recheck');
    const text = reminderFile(given);
    expect(text).not.toMatch(/knee|pain/);
    expect(read(text).description).toBe('Open this page: https://clinic.example/help#signpost-recheck');
  });

  it('comes through whatever a clinic is called, in lines of 75 octets', () => {
    const name = fc.array(fc.oneof(fc.string({ unit: 'grapheme', size: 'max', maxLength: 80 }), fc.constantFrom('\\', ';', ',', ':', '"')), {
      size: 'max',
      maxLength: 20,
    });
    fc.assert(
      fc.property(name, (pieces) => {
        const title = `Check in: ${pieces.join('').replace(/\p{Cc}/gu, ' ')}`;
        const text = reminderFile({ ...given, title: leaving(title) });
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(text).summary).toBe(title);
      }),
    );
  });

  it('fills its lines, and cuts no character in two', () => {
    const [summary = ''] = /SUMMARY[^]*?(?=\r\nDESCRIPTION)/.exec(reminderFile({ ...given, title: leaving('é'.repeat(80)) })) ?? [];
    expect(summary.split('\r\n').map((line) => new TextEncoder().encode(line).length)).toEqual([74, 75, 21]);
  });

  it('holds no answer, wherever one is put, be it as a plain text', () => {
    const plain = reminderFile(given);
    fc.assert(
      fc.property(smuggled, fc.constantFrom(...clinicalTexts), fc.integer({ min: 0, max: 10 }), (value, answer, pain) => {
        // The casts: what a caller without types could do.
        for (const name of ['page', 'canonical', 'title', 'note', 'id'] as const)
          for (const each of [value, answer, pain, `${pain}`])
            expect(() => reminderFile({ ...given, [name]: each } as typeof given)).toThrow(ClinicalAnswerError);
        for (const now of [pain, value, answer, Number.NaN])
          expect(() => reminderFile({ ...given, now } as typeof given)).toThrow(ClinicalAnswerError);
        expect(reminderFile({ ...given, [answer]: answer, answers: value, pain } as typeof given)).toBe(plain);
        const words = encodeURIComponent(answer);
        const withWords = leaving(`https://clinic.example/help?where=${words}#${words}`);
        expect(reminderFile({ ...given, page: withWords })).toBe(plain);
        expect(reminderFile({ ...given, canonical: leaving(`https://elsewhere.example/${words}`) })).toBe(plain);
      }),
    );
  });

  // The library forgives a comma or semicolon that is not escaped; not every calendar does.
  it('escapes what has a meaning of its own, and lets no name begin a line', () => {
    const text = reminderFile({ ...given, title: leaving('A, B; C\\D\nE\rATTACH:x\u0007') });
    expect(text).toContain('\r\nSUMMARY:A\\, B\\; C\\\\D\\nE\\nATTACH:x\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
