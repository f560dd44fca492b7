/** What a person ticks of the signs of the upper and the low back. */
import { isNew } from '../patient.ts';
import type { Tick } from '../patient.ts';

export const back = {
  // No fact says "tearing": sudden and very bad, with something else wrong at once, is as near as a story comes.
  'sudden-tearing-pain': ({ facts, onset, isInjured, has }) =>
    onset === 'sudden' && !isInjured && (facts.pain_0_10 ?? 0) >= 8 && has('hypertension', 'sweating', 'fainting', 'nausea', 'vomiting'),
  'band-of-pain-round-body': ({ tells }) => tells('region', /band|girdle/),
  'long-trip-bed-rest-or-hormones': ({ has }) => has('recent_immobility_or_flight', 'hormone_therapy'),
  'both-legs-newly-painful-or-tingling': ({ has, isNewerThan }) => has('bilateral_leg_symptoms') && isNewerThan(14),
  'foot-drags-or-leg-buckles': ({ has }) => has('foot_drop'),
  'waves-of-pain-to-groin-with-sickness': ({ has, onset }) => has('vomiting', 'nausea') && (onset === 'sudden' || has('groin_pain')),
  'passing-water-burns': ({ has }) => has('urinary_burning'),
  'long-standing-bladder-change': (patient) =>
    (patient.has('bladder_change') && !isNew(patient, 'bladder_change')) || (patient.has('saddle_numbness') && !isNew(patient, 'saddle_numbness')),
} as const satisfies Readonly<Record<string, Tick>>;
