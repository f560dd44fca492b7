import { setmore } from '../../../src/handoff/booking/setmore.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(setmore, {
  source: 'links of businesses that use Setmore',
  recognises: ['https://riverside.setmore.com', 'https://my.setmore.com/bookingpage/0f0f0f0f-0000-4000-8000-000000000000'],
  leavesAlone: ['https://setmore.com.example.org'],
  knows: {},
  writes: [],
});
