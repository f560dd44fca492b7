/** Square Appointments: `https://squareup.com/appointments/book/<merchant>/<location>/services`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** Merchant, location and service all stand in the path that the clinic copies; no parameter is known. */
export const square: BookingAdapter = {
  id: 'square',
  vendor: 'Square',
  matches: (url) => isAt(url, 'book.squareup.com', 'square.site') || (isAt(url, 'squareup.com') && url.pathname.startsWith('/appointments/')),
  parameters: {},
};
