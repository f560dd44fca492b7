/** Emergencies that any visitor is asked about, whatever brought them. Observable descriptions, never names of conditions. */
import type { Question } from '../../vocabulary/question.ts';

export const safety = [
  {
    id: 'safety',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'chest-pain-or-pressure',
      'short-of-breath-or-coughing-blood',
      'face-speech-sight-or-worst-headache',
      'saddle-bladder-or-bowel-change',
      'both-sides-weak-or-numb',
      'high-force-injury',
      'cold-pale-or-misshapen-limb',
      'self-harm-or-unsafe',
    ],
  },
  {
    // The header's Emergency button, recorded like an answer so that it can be taken back and keeps a trace.
    id: 'emergency-now',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [{ id: 'help', options: [{ id: 'i-need-help-now', asserts: ['asked-for-emergency-help'] }] }],
  },
] as const satisfies readonly Question[];
