/** Setmore: `https://<name>.setmore.com`, or `https://my.setmore.com/bookingpage/<id>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** No parameter is known well enough to be added to the clinic's own link. */
export const setmore: BookingAdapter = { id: 'setmore', vendor: 'Setmore', matches: (url) => isAt(url, 'setmore.com'), parameters: {} };
