/** NexHealth: `https://app.nexhealth.com/appt/<practice>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { inQuery, isAt, seen } from './write-parameter.ts';

/** As practices write their links to NexHealth. There is no prefill. */
export const nexHealth: BookingAdapter = {
  id: 'nexhealth',
  vendor: 'NexHealth',
  matches: (url) => isAt(url, 'nexhealth.com'),
  parameters: {
    location: seen(inQuery('lid')),
    'appointment-type': seen(inQuery('atid')),
  },
};
