/** Jane: `https://<clinic>.janeapp.com/#/staff_member/<id>`: the whole route stands in the hash. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt, seen, segment } from './write-parameter.ts';

const isNoRoute = ({ hash }: URL) => /^#?\/?$/.test(hash);

/** As clinics write their links to Jane. There is no prefill. */
export const jane: BookingAdapter = {
  id: 'jane',
  vendor: 'Jane',
  matches: (url) => isAt(url, 'janeapp.com', 'janeapp.co.uk', 'janeapp.com.au'),
  inHash: (hash) => [
    ...(/\/staff_member\/./.test(hash) ? (['practitioner'] as const) : []),
    ...(/\/treatment\/./.test(hash) ? (['appointment-type'] as const) : []),
  ],
  parameters: {
    location: seen((url, text) => {
      if (url.pathname === '/') url.pathname = `/locations/${segment(text)}/book`;
    }),
    practitioner: seen((url, text) => {
      if (isNoRoute(url)) url.hash = `#/staff_member/${segment(text)}`;
    }),
    'appointment-type': seen((url, text) => {
      // A treatment is one of a person or of a discipline, and has no page of its own.
      if (/^#\/(staff_member|discipline)\/[^/]+\/?$/.test(url.hash)) url.hash = `${url.hash.replace(/\/$/, '')}/treatment/${segment(text)}`;
    }),
  },
};
