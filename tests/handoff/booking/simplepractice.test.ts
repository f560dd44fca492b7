import { simplePractice } from '../../../src/handoff/booking/simplepractice.ts';
import { holdToCases } from './adapter-cases.ts';

holdToCases(simplePractice, {
  source: 'support.simplepractice.com/hc/en-us/articles/207624876',
  recognises: ['https://riverside.clientsecure.me', 'https://riverside.clientsecure.me/request/service'],
  leavesAlone: ['https://clientsecure.me.example.org'],
  knows: {},
  writes: [],
});
