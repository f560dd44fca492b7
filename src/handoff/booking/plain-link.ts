/** Any other link: it is opened as the clinic wrote it. */
import type { BookingAdapter } from './adapter.types.ts';

export const plainLink: BookingAdapter = { id: 'plain-link', matches: () => true, parameters: {} };
