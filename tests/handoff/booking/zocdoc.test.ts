import { zocdoc } from '../../../src/handoff/booking/zocdoc.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(zocdoc, {
  source: 'links of practices that use Zocdoc',
  recognises: ['https://www.zocdoc.com/practice/riverside-12345?lock=true&isNewPatient=false&referrerType=widget'],
  leavesAlone: ['https://zocdoc.com.example.org/practice/riverside-12345'],
  knows: {},
  writes: [],
});
