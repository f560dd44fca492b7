import { fresha } from '../../../src/handoff/booking/fresha.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(fresha, {
  source: 'links of businesses that use Fresha',
  recognises: [
    'https://www.fresha.com/book-now/riverside-abc/all-offer?pId=123',
    'https://www.fresha.com/de/book-now/riverside-abc/services?lid=12&share=true',
  ],
  leavesAlone: ['https://fresha.com.example.org/book-now/riverside'],
  knows: { location: 'seen-in-public-code', practitioner: 'seen-in-public-code', 'appointment-type': 'seen-in-public-code' },
  writes: [
    [
      'https://www.fresha.com/book-now/riverside-abc/services?share=true&pId=123',
      { location: '12', practitioner: '34', 'appointment-type': '56' },
      'https://www.fresha.com/book-now/riverside-abc/services?share=true&pId=123&lid=12&eid=34&oiid=sv%3A56',
    ],
  ],
});
