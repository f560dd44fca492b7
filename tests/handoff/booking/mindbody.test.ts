import { mindbody } from '../../../src/handoff/booking/mindbody.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(mindbody, {
  source: 'links of studios that use Mindbody',
  recognises: ['https://clients.mindbodyonline.com/classic/ws?studioid=12345&stype=-9', 'https://www.mindbodyonline.com/explore/locations/riverside'],
  leavesAlone: ['https://mindbodyonline.com.example.org/classic/ws'],
  knows: {},
  writes: [],
});
