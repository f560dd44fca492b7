import { cliniko } from '../../../src/handoff/booking/cliniko.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(cliniko, {
  source: 'links of clinics that use Cliniko',
  recognises: ['https://riverside.uk1.cliniko.com/bookings', 'https://riverside.cliniko.com/bookings?business_id=12#service'],
  leavesAlone: ['https://cliniko.com.example.org/bookings'],
  knows: { location: 'seen-in-public-code', practitioner: 'seen-in-public-code', 'appointment-type': 'seen-in-public-code' },
  writes: [
    [
      'https://riverside.uk1.cliniko.com/bookings#service',
      { location: '12', practitioner: '34', 'appointment-type': '56' },
      'https://riverside.uk1.cliniko.com/bookings?business_id=12&practitioner_id=34&appointment_type_id=56#service',
    ],
    [
      'https://riverside.cliniko.com/bookings?business_id=12#service',
      { location: '99' },
      'https://riverside.cliniko.com/bookings?business_id=12#service',
    ],
  ],
});
