import { microsoftBookings } from '../../../src/handoff/booking/microsoft-bookings.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(microsoftBookings, {
  source: 'links of organisations that use Microsoft Bookings',
  recognises: [
    'https://outlook.office365.com/book/Riverside@riverside.example/?ismsaljsauthenabled',
    'https://outlook.office.com/bookwithme/user/0f0f@riverside.example/meetingtype/abc?anonymous',
    'https://bookings.cloud.microsoft/book/Riverside@riverside.example/',
  ],
  leavesAlone: ['https://outlook.office.com/mail/inbox', 'https://outlook.office365.com.example.org/book/Riverside'],
  knows: { 'appointment-type': 'seen-in-public-code' },
  writes: [
    [
      'https://outlook.office365.com/book/Riverside@riverside.example/?ismsaljsauthenabled',
      { 'appointment-type': 'AbC-1' },
      'https://outlook.office365.com/book/Riverside@riverside.example/s/AbC-1?ismsaljsauthenabled',
    ],
    [
      'https://outlook.office.com/bookwithme/user/0f0f@riverside.example/meetingtype/abc?anonymous',
      { 'appointment-type': 'AbC-1' },
      'https://outlook.office.com/bookwithme/user/0f0f@riverside.example/meetingtype/abc?anonymous',
    ],
  ],
});
