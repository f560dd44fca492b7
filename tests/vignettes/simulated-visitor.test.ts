/** The simulated patient covers the whole protocol, and knows every fact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { choices } from '../../tools/vignettes/choices.ts';
import { patientOf } from '../../tools/vignettes/patient.ts';
import { abilityKeys, numberKeys, symptomKeys, textKeys, wordKeys } from '../../tools/vignettes/known-keys.ts';
import type { Facts } from '../../tools/vignettes/known-keys.ts';
import { answerOf, ticks } from '../../tools/vignettes/simulated-visitor.ts';
import { readFacts } from '../../tools/vignettes/stories.ts';
import { tellStory } from '../../tools/vignettes/tell-story.ts';

const all: readonly Question[] = questions;
const items = new Set(all.flatMap((question) => (question.kind === 'items' ? question.items : [])));
const options = all.flatMap((question) =>
  question.kind !== 'scale' ? (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => `${question.id}: ${id}`)) : [],
);
const mapped = Object.entries(choices).flatMap(([question, table]) => Object.keys(table).map((option) => `${question}: ${option}`));

const question = (id: string): Question => {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
/** What a person of these facts marks on a screen, with the value. */
function marked(id: string, facts: Facts): Readonly<Record<string, string>> {
  const answer = answerOf(patientOf(facts), question(id));
  return answer.kind === 'items' ? Object.fromEntries(Object.entries(answer.values).filter(([, value]) => value !== 'no')) : {};
}
const chosen = (id: string, facts: Facts): readonly string[] => {
  const answer = answerOf(patientOf(facts), question(id));
  return answer.kind === 'choice' ? answer.chosen : [];
};

describe('the tables', () => {
  it('answer every item of the protocol, and no other', () => {
    expect(items.size).toBeGreaterThan(100);
    expect(Object.keys(ticks).toSorted()).toEqual([...items].toSorted());
  });

  it('know every option of the protocol, and no other', () => {
    expect(options.length).toBeGreaterThan(60);
    expect(mapped.toSorted()).toEqual(options.toSorted());
  });

  it.each(all.map((asked) => [asked.id, asked] as const))('answer %s for a person of whom nothing is told', (id, asked) => {
    if (id !== 'emergency-now') expect(() => answerOf(patientOf({}), asked)).not.toThrow();
  });
});

describe('a fact that is not told means', () => {
  it('no, for a symptom', () => {
    for (const id of ['safety', 'about-you', 'along-with-it', 'knee-screen', 'injury-signs']) expect(marked(id, { region: 'knee' })).toEqual({});
  });
  it('able, for an ability', () => expect(marked('knee-screen', { region: 'knee', onset: 'after_injury' })).toEqual({}));
  it('not sure, for pain and duration', () => {
    expect(answerOf(patientOf({}), question('pain'))).toEqual({ kind: 'scale', value: 'not-sure' });
    expect(chosen('how-long', {})).toEqual(['not-sure']);
  });
  it('most of it, for function in pain of 5 or more', () => {
    expect(chosen('function-and-course', { pain_0_10: 5 })).toEqual(['most-of-it', 'same']);
    expect(chosen('function-and-course', { pain_0_10: 4 })).toEqual(['all-of-it', 'same']);
  });
  it('new, for both legs within two weeks', () => {
    expect(marked('low-back-screen', { bilateral_leg_symptoms: true, duration_days: 13 })).toHaveProperty('both-legs-newly-painful-or-tingling');
    expect(marked('low-back-screen', { bilateral_leg_symptoms: true, duration_days: 14 })).toEqual({});
  });
});

describe('a layperson', () => {
  it('is not sure of a fever that was not measured', () => {
    expect(marked('along-with-it', { wound_discharge: true })).toEqual({ 'fever-or-ill': 'not-sure' });
    expect(marked('along-with-it', { wound_discharge: true, fever: false })).toEqual({});
  });
  it('is not sure whether an old lump grows', () => {
    expect(marked('suitability', { lump: true, duration_days: 400 })).toEqual({ 'lump-new-or-growing': 'not-sure' });
    expect(marked('suitability', { lump: true, lump_growing: false, duration_days: 400 })).toEqual({});
  });
  it('says that an old bladder change is old', () => {
    expect(marked('safety', { bladder_change: true, bladder_change_new: false })).toEqual({});
    expect(marked('low-back-screen', { bladder_change: true, bladder_change_new: false })).toEqual({ 'long-standing-bladder-change': 'yes' });
    expect(marked('safety', { bladder_change: true, bladder_change_duration_days: 2, duration_days: 400 })).not.toEqual({});
  });
});

describe('a region is placed', () => {
  it.each([
    ['low back', 'low-back'],
    ['low back and leg', 'low-back'],
    ['back', 'low-back'],
    ['between the shoulder blades', 'upper-back-and-ribs'],
    ['neck and arm', 'neck'],
    ['forearm', 'arm-and-elbow'],
    ['right forehead', 'head-and-jaw'],
    ['big toe', 'ankle-and-foot'],
    ['achilles', 'ankle-and-foot'],
    ['lower leg', 'calf-and-shin'],
    ['buttock', 'hip-and-groin'],
    ['whole body', 'widespread'],
    ['tooth', 'something-else'],
    [undefined, 'widespread'],
  ])('%s → %s', (region, place) => expect(patientOf(region === undefined ? {} : { region }).where).toBe(place));

  it('as something else when it is not about a person, or no complaint at all', () => {
    expect(patientOf({ region: 'thigh', non_human: true }).where).toBe('something-else');
    expect(patientOf({ unintelligible: true }).where).toBe('something-else');
  });
});

it('leads a person through the chart to a disposition', () => {
  const { disposition, questions: asked } = tellStory({ region: 'knee', age: 30, onset: 'after_injury', duration_days: 0, can_walk_4_steps: false });
  expect(disposition).toBe('urgent');
  expect(asked).toBeGreaterThan(4);
});

const anyFacts = fc.record(
  {
    ...Object.fromEntries([...symptomKeys, ...abilityKeys].map((key) => [key, fc.boolean()])),
    ...Object.fromEntries(numberKeys.map((key) => [key, fc.nat({ max: 10 })])),
    ...Object.fromEntries(textKeys.map((key) => [key, fc.constantFrom('knee', 'low back', 'neck and arm', 'finger', 'massage', 'a fall')])),
    ...Object.fromEntries(Object.entries(wordKeys).map(([key, words]) => [key, fc.constantFrom(...words)])),
  },
  { requiredKeys: [] },
);
/** Most of them left out: a person with everything at once never gets past the first screens. */
const aFewFacts = fc.tuple(anyFacts, fc.nat({ max: 20 }), fc.nat()).map(([facts, many, from]) => {
  const entries = Object.entries(facts);
  const start = entries.length === 0 ? 0 : from % entries.length;
  return Object.fromEntries([...entries.slice(start), ...entries.slice(0, start)].slice(0, many));
});

it('takes any person of whom known facts are told to a disposition', () => {
  fc.assert(
    fc.property(aFewFacts, (facts) => {
      const { questions: asked, view } = tellStory(readFacts('any', facts));
      expect(view.assessment).toBeDefined();
      expect(asked).toBeLessThanOrEqual(14);
    }),
    { numRuns: 150, seed: 11 },
  );
});
