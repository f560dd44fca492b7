/** Cliniko: `https://<clinic>.<shard>.cliniko.com/bookings`. */
import type { BookingAdapter } from './adapter.types.ts';
import { inQuery, isAt, seen } from './write-parameter.ts';

/** As clinics write their links to Cliniko. There is no prefill. */
export const cliniko: BookingAdapter = {
  id: 'cliniko',
  vendor: 'Cliniko',
  matches: (url) => isAt(url, 'cliniko.com'),
  parameters: {
    location: seen(inQuery('business_id')),
    practitioner: seen(inQuery('practitioner_id')),
    'appointment-type': seen(inQuery('appointment_type_id')),
  },
};
