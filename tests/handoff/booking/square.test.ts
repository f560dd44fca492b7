import { square } from '../../../src/handoff/booking/square.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(square, {
  source: 'links of businesses that use Square Appointments',
  recognises: [
    'https://squareup.com/appointments/book/abc123/LXYZ/services',
    'https://app.squareup.com/appointments/book/abc123/LXYZ/start',
    'https://book.squareup.com/appointments/abc123/location/LXYZ/services/DEF',
  ],
  leavesAlone: ['https://squareup.com/gift/abc123', 'https://squareup.com.example.org/appointments/book/abc123'],
  knows: {},
  writes: [],
});
