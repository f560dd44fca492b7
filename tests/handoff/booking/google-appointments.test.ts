import { googleAppointments } from '../../../src/handoff/booking/google-appointments.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(googleAppointments, {
  source: 'support.google.com/calendar/answer/10729749',
  recognises: ['https://calendar.google.com/calendar/appointments/schedules/AcZssZ1?gv', 'https://calendar.app.google/abcDEF'],
  leavesAlone: ['https://calendar.google.com/calendar/u/0/r', 'https://docs.google.com/forms/d/abc'],
  knows: {},
  writes: [],
});
