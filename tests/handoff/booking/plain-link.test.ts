import { plainLink } from '../../../src/handoff/booking/plain-link.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(plainLink, {
  source: 'any other link',
  recognises: [
    'https://book.your-clinic.example/massage?a=1&b=%20#/c',
    'https://book.your-clinic.example/?q=a+b&flag#',
    'mailto:desk@your-clinic.example?subject=A%20visit',
    'tel:+15550100199',
  ],
  leavesAlone: [],
  knows: {},
  writes: [['https://book.your-clinic.example/massage', { name: 'Ana', practitioner: '3' }, 'https://book.your-clinic.example/massage']],
});
