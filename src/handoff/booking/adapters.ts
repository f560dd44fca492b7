/** Finds whose link a booking link is. */
import { acuity } from './acuity.ts';
import type { BookingAdapter } from './adapter.types.ts';
import { calCom } from './cal-com.ts';
import { calendly } from './calendly.ts';
import { cliniko } from './cliniko.ts';
import { doctolib } from './doctolib.ts';
import { fresha } from './fresha.ts';
import { googleAppointments } from './google-appointments.ts';
import { jane } from './jane.ts';
import { microsoftBookings } from './microsoft-bookings.ts';
import { mindbody } from './mindbody.ts';
import { nexHealth } from './nexhealth.ts';
import { plainLink } from './plain-link.ts';
import { setmore } from './setmore.ts';
import { simplePractice } from './simplepractice.ts';
import { square } from './square.ts';
import { zocdoc } from './zocdoc.ts';

/** The last takes every link. */
export const adapters: readonly BookingAdapter[] = [
  calCom,
  calendly,
  acuity,
  jane,
  cliniko,
  mindbody,
  simplePractice,
  square,
  setmore,
  fresha,
  zocdoc,
  nexHealth,
  googleAppointments,
  microsoftBookings,
  doctolib,
  plainLink,
];

export function adapterFor(link: string): BookingAdapter {
  // A `tel:` or `mailto:` link has no host that a vendor could have.
  return adapters.find(({ matches }) => link.startsWith('https:') && matches(new URL(link))) ?? plainLink;
}
