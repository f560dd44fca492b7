import { doctolib } from '../../../src/handoff/booking/doctolib.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(doctolib, {
  source: 'links of practices that use Doctolib',
  recognises: [
    'https://www.doctolib.fr/masseur-kinesitherapeute/lyon/ana-lopez',
    'https://www.doctolib.de/physiotherapie/berlin/riverside?pid=practice-12',
  ],
  leavesAlone: ['https://doctolib.fr.example.org/masseur-kinesitherapeute/lyon/ana-lopez'],
  knows: {},
  writes: [
    [
      'https://www.doctolib.fr/masseur-kinesitherapeute/lyon/ana-lopez',
      { location: 'practice-12', 'appointment-type': '7' },
      'https://www.doctolib.fr/masseur-kinesitherapeute/lyon/ana-lopez',
    ],
  ],
});
