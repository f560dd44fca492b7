/** The sentences about a clinic's places, hours and notes. */
import type { VisitTexts } from '../visit.types.ts';

export const visit = {
  pick: 'Which place suits you?',
  at: 'At {place}',
  open: 'Open now',
  openUntil: { today: 'Open until {time}', tomorrow: 'Open all night, until {time}', later: 'Open until {day}, {time}' },
  closed: 'Closed for now',
  opens: { today: 'Closed now. Opens at {time}', tomorrow: 'Closed now. Opens tomorrow at {time}', later: 'Closed now. Opens {day}, {time}' },
  clinicTime: '(clinic time)',
  practitioner: 'With {name}',
  wait: 'Usual wait: {days} days',
  insurance: 'Insurance: {text}',
  extra: 'Book {name}',
  also: 'Ask here too for: {names}',
  door: { doctor: 'Doctor: {name}', urgent: 'Urgent care: {name}', maternity: 'Maternity care: {name}', dentist: 'Dentist: {name}' },
  online: 'Online',
  tooLate: {
    closed: 'We do not open soon enough for this. Please use one of these.',
    wait: 'Our usual wait is too long for this. Please ask here first.',
  },
  bookOnline: 'We are closed now, but you can book online.',
  worse: 'If it gets worse before we open, call {number}.',
} as const satisfies VisitTexts;
