/** Doctolib: `https://www.doctolib.fr/<speciality>/<town>/<name>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** No parameter: practices' links have some, but the vendor documents none, and one of them, `motif`, is the reason for coming. */
export const doctolib: BookingAdapter = {
  id: 'doctolib',
  vendor: 'Doctolib',
  matches: (url) => isAt(url, 'doctolib.fr', 'doctolib.de', 'doctolib.it'),
  parameters: {},
};
