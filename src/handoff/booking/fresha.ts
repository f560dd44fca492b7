/** Fresha: `https://www.fresha.com/book-now/<name>/services`. */
import type { BookingAdapter } from './adapter.types.ts';
import { inQuery, isAt, named, seen } from './write-parameter.ts';

/** As salons and clinics write their links to Fresha. There is no prefill. */
export const fresha: BookingAdapter = {
  id: 'fresha',
  vendor: 'Fresha',
  matches: (url) => isAt(url, 'fresha.com'),
  parameters: {
    location: seen(inQuery('lid')),
    practitioner: seen(inQuery('eid')),
    'appointment-type': seen(named((url, text) => inQuery('oiid')(url, `sv:${text}`), 'oiid')),
  },
};
