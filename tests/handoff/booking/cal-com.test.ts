import { describe, expect, it } from 'vitest';
import { calCom } from '../../../src/handoff/booking/cal-com.ts';
import { mayLeave } from '../../../src/vocabulary/may-leave.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(calCom, {
  source: 'cal.com/help/embedding/prefill-booking-form-embed',
  recognises: [
    'https://cal.com/riverside/assessment',
    'https://app.cal.com/riverside/assessment?duration=30',
    'https://riverside.cal.com/first-visit?layout=month_view#top',
    'https://cal.eu/riverside/assessment',
  ],
  leavesAlone: ['https://notcal.com/riverside', 'https://cal.com.example.org/riverside', 'https://example.org/?to=https://cal.com/riverside'],
  knows: { name: 'documented', email: 'documented', reference: 'documented' },
  writes: [
    [
      'https://cal.com/riverside/assessment',
      { name: 'Ana López', email: 'ana@example.org' },
      'https://cal.com/riverside/assessment?name=Ana%20L%C3%B3pez&email=ana%40example.org',
    ],
    [
      'https://cal.com/riverside/assessment?duration=30#book',
      { reference: 'website' },
      'https://cal.com/riverside/assessment?duration=30&metadata%5Breference%5D=website#book',
    ],
    // What the clinic wrote stands.
    ['https://cal.com/riverside/assessment?name=Guest', { name: 'Ana' }, 'https://cal.com/riverside/assessment?name=Guest'],
  ],
});

describe('the frame of Cal.com', () => {
  const { frame } = calCom;
  const addressOf = (link: string, mode: 'inline' | 'popup') => {
    const url = new URL(link);
    frame?.address(url, mode, mayLeave({ answerClass: 'routing' }, 'clinic.example'));
    return url.href;
  };

  it.each([
    ['https://cal.com/riverside/assessment', 'inline', 'https://app.cal.com/riverside/assessment/embed?embed=signpost&embedType=inline'],
    [
      'https://cal.com/riverside/assessment/?duration=30',
      'popup',
      'https://app.cal.com/riverside/assessment/embed?duration=30&embed=signpost&embedType=modal',
    ],
    ['https://app.cal.com/riverside/assessment/embed', 'inline', 'https://app.cal.com/riverside/assessment/embed?embed=signpost&embedType=inline'],
  ] as const)('shows %s, %s, at %s', (link, mode, address) => expect(addressOf(link, mode)).toBe(address));

  const said = (type: string, data: unknown = {}) => ({ originator: 'CAL', type, namespace: 'signpost', fullType: `CAL:signpost:${type}`, data });
  it.each([
    ['bookingSuccessfulV2', said('bookingSuccessfulV2', { uid: 'abc', status: 'ACCEPTED' }), { is: 'booked' }],
    ['a booking that was moved', said('rescheduleBookingSuccessfulV2'), { is: 'booked' }],
    ['linkFailed', said('linkFailed', { code: '404' }), { is: 'failed' }],
    ['that it is ready', said('__iframeReady'), { is: 'alive' }],
    ['how high it is', said('__dimensionChanged', { iframeHeight: 640.2 }), { is: 'height', pixels: 641 }],
    ['a height of nothing', said('__dimensionChanged', { iframeHeight: null }), { is: 'alive' }],
    // Deprecated: it carries the whole booking.
    ['bookingSuccessful', said('bookingSuccessful', { booking: {} }), { is: 'alive' }],
    ['null', null, undefined],
    ['a text', '{"originator":"CAL","type":"bookingSuccessfulV2"}', undefined],
    ['a message of somebody else', { type: 'bookingSuccessfulV2' }, undefined],
  ])('hears %s', (_, data, news) => expect(frame?.read(data)).toEqual(news));
});
