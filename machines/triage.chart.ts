/** What can happen in a conversation, from the welcome to a result. */
import type { FindingId } from '../src/protocol/index.ts';
import { ask } from './ask.ts';
import { acuteInjury } from './interview/acute-injury.ts';
import { complexCondition } from './interview/complex-condition.ts';
import { diagnosticNeed } from './interview/diagnostic-need.ts';
import { everydayCare } from './interview/everyday-care.ts';
import { personScreen } from './interview/person-screen.ts';
import { placeScreen } from './interview/place-screen.ts';
import { suitability } from './interview/suitability.ts';

const sentTo = <Target extends string>(finding: FindingId, target: Target) => ({ guard: { type: 'found' as const, params: { finding } }, target });

/** The states as XState reads them. Names only: the bodies are in `triage.implementations.ts`. */
export const triageChart = {
  initial: 'welcome',
  on: {
    'answer.given': { guard: { type: 'answers', params: { question: 'emergency-now' } }, actions: 'recordAnswer', target: '.emergency' },
  },
  states: {
    welcome: ask('welcome', 'interview'),
    interview: {
      initial: 'aboutYou',
      always: { guard: 'isEmergency', target: 'emergency' },
      states: {
        aboutYou: {
          initial: 'about-you',
          always: { guard: 'wantedOnlyToBook', target: 'safetyScreen' },
          states: { 'about-you': ask('about-you', 'answered'), answered: { type: 'final' } },
          onDone: 'safetyScreen',
        },
        safetyScreen: ask('safety', 'safetyAnswered'),
        safetyAnswered: {
          always: [
            { guard: 'isEmergency', target: '#triage.emergency' },
            { guard: 'onlyBooks', target: '#triage.booking' },
            { guard: 'wantedOnlyToBook', target: '#triage.result' },
            { target: 'place' },
          ],
        },
        place: ask('place', 'placeChosen'),
        placeChosen: { always: [sentTo('not-about-the-body-frame', 'otherDoor'), { target: 'placeScreen' }] },
        otherDoor: ask('other-door', '#triage.result'),
        placeScreen,
        personScreen,
        concern: ask('concern', 'concernNamed'),
        concernNamed: {
          always: [
            sentTo('came-with-injury-or-suddenly', 'acuteInjury'),
            // A child sees a doctor whatever else is true; only an injury can make it more urgent than the screens have.
            sentTo('child', '#triage.result'),
            sentTo('lasting-or-health-condition', 'complexCondition'),
            sentTo('wants-to-find-out', 'diagnosticNeed'),
            // Here too, whoever was not asked: how long it has been may still raise a level that stands.
            { target: 'everydayCare' },
          ],
        },
        acuteInjury,
        complexCondition,
        diagnosticNeed,
        everydayCare,
        impact: {
          initial: 'pain',
          states: {
            pain: ask('pain', 'function-and-course'),
            'function-and-course': ask('function-and-course', 'answered'),
            answered: { type: 'final' },
          },
          onDone: 'suitability',
        },
        suitability,
      },
    },
    emergency: { tags: ['result'] },
    // The links without a disposition, for whoever knows what to book.
    booking: { tags: ['result'] },
    result: { tags: ['result'], always: { guard: 'isEmergency', target: 'emergency' } },
  },
} as const;
