import { acuity } from '../../../src/handoff/booking/acuity.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(acuity, {
  source: 'developers.acuityscheduling.com/docs/embedding',
  recognises: [
    'https://example.acuityscheduling.com/schedule.php',
    'https://app.acuityscheduling.com/schedule.php?owner=123&appointmentType[]=184520&appointmentType[]=765448',
    'https://example.as.me/massage',
  ],
  leavesAlone: ['https://acuityscheduling.com.example.org/schedule.php', 'https://as.me.example.org/'],
  knows: { practitioner: 'documented', 'appointment-type': 'documented', name: 'documented', email: 'documented' },
  writes: [
    [
      'https://example.acuityscheduling.com/schedule.php',
      { name: 'First Last', email: 'first@example.org' },
      'https://example.acuityscheduling.com/schedule.php?firstName=First&lastName=Last&email=first%40example.org',
    ],
    [
      'https://example.acuityscheduling.com/schedule.php',
      { name: 'Ana María López' },
      'https://example.acuityscheduling.com/schedule.php?firstName=Ana%20Mar%C3%ADa&lastName=L%C3%B3pez',
    ],
    ['https://example.acuityscheduling.com/schedule.php', { name: 'Sukarno' }, 'https://example.acuityscheduling.com/schedule.php?firstName=Sukarno'],
    [
      'https://example.acuityscheduling.com/schedule.php?owner=123',
      { practitioner: '45', 'appointment-type': 'category:Massage' },
      'https://example.acuityscheduling.com/schedule.php?owner=123&calendarID=45&appointmentType=category%3AMassage',
    ],
  ],
});
