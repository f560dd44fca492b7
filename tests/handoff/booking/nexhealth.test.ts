import { nexHealth } from '../../../src/handoff/booking/nexhealth.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(nexHealth, {
  source: 'links of practices that use NexHealth',
  recognises: ['https://app.nexhealth.com/appt/riverside?lid=12', 'https://app.nexhealth.com/appts/riverside/appt-type?lid=12'],
  leavesAlone: ['https://nexhealth.com.example.org/appt/riverside'],
  knows: { location: 'seen-in-public-code', 'appointment-type': 'seen-in-public-code' },
  writes: [
    [
      'https://app.nexhealth.com/appt/riverside',
      { location: '12', 'appointment-type': '34,56' },
      'https://app.nexhealth.com/appt/riverside?lid=12&atid=34%2C56',
    ],
  ],
});
