/** Acuity Scheduling: `https://<clinic>.acuityscheduling.com/schedule.php`. */
import type { BookingAdapter } from './adapter.types.ts';
import { documented, inQuery, isAt, named } from './write-parameter.ts';

/** Acuity asks for two names. The last word goes into the second, and a single word leaves it to the visitor. */
function writeNames(url: URL, text: string): void {
  const words = text.split(/\s+/);
  const last = words.length > 1 ? words.pop() : undefined;
  inQuery('firstName')(url, words.join(' '));
  if (last) inQuery('lastName')(url, last);
}

/** https://developers.acuityscheduling.com/docs/embedding. `field:<id>` goes into free text of the booking, and is never written. */
export const acuity: BookingAdapter = {
  id: 'acuity',
  vendor: 'Acuity Scheduling',
  matches: (url) => isAt(url, 'acuityscheduling.com', 'as.me'),
  parameters: {
    practitioner: documented(inQuery('calendarID')),
    'appointment-type': documented(inQuery('appointmentType')),
    name: documented(named(writeNames, 'firstName', 'lastName')),
    email: documented(inQuery('email')),
  },
};
