import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameProtocol, WayHere } from '../../../src/handoff/booking/adapter.types.ts';
import { adapters } from '../../../src/handoff/booking/adapters.ts';
import { type BookingAddress, bookingAddress } from '../../../src/handoff/booking/booking-address.ts';
import { frameAddress, greetingOf } from '../../../src/handoff/booking/into-frame.ts';
import { namesIn } from '../../../src/handoff/booking/write-parameter.ts';
import { ClinicalAnswerError, type MayLeave, mayLeave } from '../../../src/vocabulary/may-leave.ts';
import { linkOf } from './adapter-cases.ts';
import { clinicalTexts, smuggled } from './smuggled.ts';

const links = { 'cal-com': 'https://cal.com/riverside/assessment?duration=30', calendly: 'https://calendly.com/riverside/first-visit?month=2026-03' };
const framed = adapters.flatMap(({ id, frame }) => (frame ? [[id, frame, linkOf(Reflect.get(links, id))] as const] : []));
const host = mayLeave({ answerClass: 'routing' }, 'clinic.example');

it('is made for two vendors', () => expect(framed.map(([id]) => id)).toEqual(Object.keys(links)));

describe.each(framed)('what goes into the frame of %s', (_, frame, link) => {
  const address = bookingAddress(link, {});

  it.each(['inline', 'popup'] as const)('adds to the query what it has words for, and nothing else: %s', (way) => {
    const before = namesIn(new URL(link).search);
    const after = namesIn(new URL(frameAddress(frame, address, way, host)).search);
    expect(after).toEqual([...before, ...Object.keys(frame.adds)]);
  });

  it('is no answer in the place of the website', () => {
    fc.assert(
      fc.property(smuggled, (value) => {
        // The cast: what a caller without types could do.
        expect(() => frameAddress(frame, address, 'inline', value as MayLeave<'routing'>)).toThrow(ClinicalAnswerError);
      }),
    );
  });

  it('is no link that was not put together for leaving', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clinicalTexts), smuggled, (answer, value) => {
        const forged = [
          { ...address },
          { ...address, href: `${link}&a1=${encodeURIComponent(answer)}` },
          structuredClone(address),
          `${link}#${answer}`,
          value,
        ];
        // The cast: what a caller without types could do.
        for (const each of forged) expect(() => frameAddress(frame, each as BookingAddress, 'inline', host)).toThrow(ClinicalAnswerError);
      }),
    );
    expect(Object.isFrozen(address)).toBe(true);
  });

  it('is no answer in the place of the way to open it', () => {
    const asUsual = frameAddress(frame, address, 'inline', host);
    fc.assert(
      fc.property(smuggled, (value) => {
        // The cast: what a caller without types could do.
        expect(frameAddress(frame, address, value as WayHere, host)).toBe(asUsual);
      }),
    );
  });

  it('is no answer in the message that is posted, nor in a name of it', () => {
    fc.assert(
      fc.property(smuggled, fc.constantFrom('originator', 'method'), fc.constantFrom(...clinicalTexts), (value, name, answer) => {
        const greeting = { originator: host, method: host };
        for (const forged of [
          { ...greeting, [name]: value },
          { ...greeting, [answer]: host },
          { ...frame.greeting, [name]: value },
        ]) {
          // The cast: what a vendor's file without types could hold.
          expect(() => greetingOf({ greeting: forged as unknown as NonNullable<FrameProtocol['greeting']> })).toThrow(ClinicalAnswerError);
        }
      }),
    );
  });

  it('is the same message for everybody', () => {
    const greeting = greetingOf(frame);
    expect(greeting).toEqual(frame.greeting && { originator: 'CAL', method: 'parentKnowsIframeReady' });
  });
});
