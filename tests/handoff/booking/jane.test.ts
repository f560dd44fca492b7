import { jane } from '../../../src/handoff/booking/jane.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(jane, {
  source: 'links of clinics that use Jane',
  recognises: [
    'https://riverside.janeapp.com/#/discipline/1/treatment/4',
    'https://riverside.janeapp.com/locations/mill-lane/book#/staff_member/3',
    'https://riverside.janeapp.com/',
    'https://riverside.janeapp.co.uk/#/list',
  ],
  leavesAlone: ['https://janeapp.com.example.org/#/staff_member/3'],
  knows: { location: 'seen-in-public-code', practitioner: 'seen-in-public-code', 'appointment-type': 'seen-in-public-code' },
  writes: [
    ['https://riverside.janeapp.com', { practitioner: '3' }, 'https://riverside.janeapp.com/#/staff_member/3'],
    [
      'https://riverside.janeapp.com/#/',
      { practitioner: '3', 'appointment-type': '9' },
      'https://riverside.janeapp.com/#/staff_member/3/treatment/9',
    ],
    ['https://riverside.janeapp.com/#/discipline/2', { 'appointment-type': '9' }, 'https://riverside.janeapp.com/#/discipline/2/treatment/9'],
    [
      'https://riverside.janeapp.com/',
      { location: 'mill-lane', practitioner: '3' },
      'https://riverside.janeapp.com/locations/mill-lane/book#/staff_member/3',
    ],
    // The route that the clinic wrote stands.
    [
      'https://riverside.janeapp.com/#/discipline/1/treatment/4',
      { practitioner: '3', 'appointment-type': '9' },
      'https://riverside.janeapp.com/#/discipline/1/treatment/4',
    ],
    // What a value holds cannot become another route.
    ['https://riverside.janeapp.com/', { practitioner: '3/../../x?y#z' }, 'https://riverside.janeapp.com/#/staff_member/3%2F..%2F..%2Fx%3Fy%23z'],
    ['https://riverside.janeapp.com/', { name: 'Ana', email: 'ana@example.org' }, 'https://riverside.janeapp.com/'],
  ],
});
