/** SimplePractice: `https://<practice>.clientsecure.me`. A request, which the practice has to accept. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** No parameter is known: support.simplepractice.com/hc/en-us/articles/207624876 names none. */
export const simplePractice: BookingAdapter = {
  id: 'simplepractice',
  vendor: 'SimplePractice',
  matches: (url) => isAt(url, 'clientsecure.me', 'simplepractice.com'),
  parameters: {},
};
