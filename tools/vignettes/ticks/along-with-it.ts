/** What a person ticks of the things that can go along with pain anywhere. */
import type { Patient, Tick } from '../patient.ts';

/** A person with one of these may well have a fever, and not have measured it. */
const mayHaveFever = ({ has, facts }: Patient) =>
  facts.fever === undefined &&
  facts.unwell === undefined &&
  has('wound_discharge', 'urinary_burning', 'sore_throat', 'dental_abscess', 'night_sweats');

/** An operation or a stroke long ago is not "in the last few weeks". */
const hasBecomeWeak = ({ has, facts, course, hasLasted }: Patient) => {
  if (facts.weakness_new !== undefined && has('weakness')) return facts.weakness_new || has('weakness_progressive');
  if (has('weakness_new', 'weakness_progressive')) return true;
  return has('weakness') && (!hasLasted(90) || course === 'worse');
};

const spreading = /radiat|shoot|down (the|my|his|her|one|both|into)|into the (arm|leg)|back (and|to|into) .*leg|neck (and|to|into) .*arm/;

export const alongWithIt = {
  // "Now or in the last week", of a child too.
  'fever-or-ill': (patient) =>
    patient.has('fever', 'unwell', 'vomiting') ||
    ((patient.facts.age ?? 99) < 16 && patient.has('recent_infection')) ||
    (mayHaveFever(patient) && 'not-sure'),
  'weight-loss-or-night-sweats': ({ has }) =>
    has('weight_loss_unexplained', 'night_sweats') || (has('thirst') && has('fatigue', 'unwell', 'confusion')),
  'night-pain-no-position-eases': ({ has }) => has('night_pain') && !has('night_pain_positional_only'),
  'new-weakness': (patient) =>
    hasBecomeWeak(patient) || patient.has('foot_drop', 'hand_clumsiness') || (patient.has('weakness_unsure') && 'not-sure'),
  'numb-all-the-time': ({ has }) => has('numbness', 'numbness_new') && !has('numbness_transient'),
  'tingling-at-times': ({ has }) => has('tingling', 'numbness_transient'),
  'pain-spreads': ({ has, isAt, tells }) =>
    tells('region', spreading) ||
    tells('previous_diagnosis', /sciatica|radicul|slipped dis|trapped nerve/) ||
    (has('arm_pain') && isAt('neck', 'upper-back-and-ribs', 'shoulder')) ||
    (has('bilateral_leg_symptoms') && !has('exertional')),
  'skin-burns-or-blisters-in-a-band': ({ has }) => has('rash', 'skin_blisters_or_dusky'),
} as const satisfies Readonly<Record<string, Tick>>;
