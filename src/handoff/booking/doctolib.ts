/** Doctolib: `https://www.doctolib.fr/<speciality>/<town>/<name>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { inQuery, isAt, seen } from './write-parameter.ts';

/** `pid` as practices write it. `motif`, the reason for coming, is a clinical answer and is never written. */
export const doctolib: BookingAdapter = {
  id: 'doctolib',
  vendor: 'Doctolib',
  matches: (url) => isAt(url, 'doctolib.fr', 'doctolib.de', 'doctolib.it'),
  parameters: { location: seen((url, text) => inQuery('pid')(url, text.startsWith('practice-') ? text : `practice-${text}`)) },
};
