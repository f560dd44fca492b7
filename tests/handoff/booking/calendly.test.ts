import { describe, expect, it } from 'vitest';
import { calendly } from '../../../src/handoff/booking/calendly.ts';
import { mayLeave } from '../../../src/vocabulary/may-leave.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(calendly, {
  source: 'help.calendly.com/hc/en-us/articles/226766767',
  recognises: ['https://calendly.com/riverside/first-visit', 'https://calendly.com/d/abc-123/first-visit?hide_gdpr_banner=1&month=2026-03'],
  leavesAlone: ['https://calendly.com.example.org/riverside', 'https://mycalendly.com/riverside'],
  knows: { name: 'documented', email: 'documented', reference: 'documented' },
  writes: [
    [
      'https://calendly.com/riverside/first-visit?hide_gdpr_banner=1',
      { name: 'John Doe', email: 'john@example.org', reference: 'website' },
      'https://calendly.com/riverside/first-visit?hide_gdpr_banner=1&utm_source=website&name=John%20Doe&email=john%40example.org',
    ],
    ['https://calendly.com/riverside/first-visit?a1=Left', { practitioner: '7' }, 'https://calendly.com/riverside/first-visit?a1=Left'],
  ],
});

describe('the frame of Calendly', () => {
  const { frame } = calendly;

  it.each([
    ['inline', 'https://calendly.com/riverside/first-visit?month=2026-03&embed_domain=clinic.example&embed_type=Inline'],
    ['popup', 'https://calendly.com/riverside/first-visit?month=2026-03&embed_domain=clinic.example&embed_type=PopupText'],
  ] as const)('names the page that it stands on, since no message comes otherwise: %s', (mode, address) => {
    const url = new URL('https://calendly.com/riverside/first-visit?month=2026-03');
    frame?.address(url, mode, mayLeave({ answerClass: 'routing' }, 'clinic.example'));
    expect(url.href).toBe(address);
  });

  const uri = 'https://api.calendly.com/scheduled_events/ABC';
  it.each([
    ['event_scheduled', { event: 'calendly.event_scheduled', payload: { event: { uri }, invitee: { uri } } }, { is: 'booked' }],
    ['profile_page_viewed', { event: 'calendly.profile_page_viewed', payload: {} }, { is: 'alive' }],
    ['event_type_viewed', { event: 'calendly.event_type_viewed', payload: {} }, { is: 'alive' }],
    ['date_and_time_selected', { event: 'calendly.date_and_time_selected', payload: {} }, { is: 'alive' }],
    ['page_height', { event: 'calendly.page_height', payload: { height: '812px' } }, { is: 'height', pixels: 812 }],
    ['a height that is none', { event: 'calendly.page_height', payload: { height: '8px' } }, { is: 'alive' }],
    ['a height without end', { event: 'calendly.page_height', payload: { height: '99999px' } }, { is: 'height', pixels: 4000 }],
    ['null', null, undefined],
    ['a text', 'calendly.event_scheduled', undefined],
    ['a message of somebody else', { event: 'scheduled' }, undefined],
  ])('hears %s', (_, data, news) => expect(frame?.read(data)).toEqual(news));
});
