/** Appointment schedules of Google Calendar: `https://calendar.google.com/calendar/appointments/schedules/<id>`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt } from './write-parameter.ts';

/** No parameter is known: support.google.com/calendar/answer/10729749 names none. */
export const googleAppointments: BookingAdapter = {
  id: 'google-appointments',
  vendor: 'Google',
  matches: (url) => isAt(url, 'calendar.app.google') || (url.hostname === 'calendar.google.com' && url.pathname.includes('/appointments/')),
  parameters: {},
};
