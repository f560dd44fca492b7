/** Mindbody: `https://clients.mindbodyonline.com/classic/ws?studioid=<id>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** No parameter is known well enough to be added to the clinic's own link. */
export const mindbody: BookingAdapter = {
  id: 'mindbody',
  vendor: 'Mindbody',
  matches: (url) => isAt(url, 'mindbodyonline.com', 'mindbody.io'),
  parameters: {},
};
