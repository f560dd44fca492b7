/** Zocdoc: `https://www.zocdoc.com/practice/<name>-<id>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** Whether somebody is a new patient is theirs to say there; nothing is added. */
export const zocdoc: BookingAdapter = { id: 'zocdoc', vendor: 'Zocdoc', matches: (url) => isAt(url, 'zocdoc.com'), parameters: {} };
