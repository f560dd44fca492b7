/** A person made of a story's facts, who knows what the story tells and otherwise is well and able. */
import type { AbilityKey, Facts, SymptomKey, TextKey, Word } from './known-keys.ts';
import { placeOf, secondPlaceOf } from './place-of.ts';
import type { Where } from './place-of.ts';

/** What each fact means when it is absent is fixed by the facts dictionary: no symptom, every ability, a course that stays the same. */
export interface Patient {
  readonly facts: Facts;
  readonly where: Where;
  /** Another place that hurts, where the story tells of one. */
  readonly secondPlace: Where | undefined;
  readonly onset: Word<'onset'>;
  readonly course: Word<'course'>;
  readonly function: Word<'function'>;
  /** A fall, a blow or another injury began it. */
  readonly isInjured: boolean;
  /** Any of these. */
  readonly has: (...symptoms: readonly SymptomKey[]) => boolean;
  /** Not able to do any one of these. */
  readonly cannot: (...abilities: readonly AbilityKey[]) => boolean;
  readonly isAt: (...places: readonly Where[]) => boolean;
  readonly isOnOneSide: boolean;
  /** Whether it began fewer than so many days ago. A story that does not tell counts as recent. */
  readonly isNewerThan: (days: number) => boolean;
  /** Whether it has lasted so many days. A story that does not tell counts as recent. */
  readonly hasLasted: (days: number) => boolean;
  /** The text of a fact, in lower case, has one of these words. */
  readonly tells: (key: TextKey, words: RegExp) => boolean;
}

/** A tick on a screen of items: yes, no, or what a layperson cannot know. */
export type Tick = (patient: Patient) => boolean | 'not-sure';

/** A symptom that the story leaves undated is as old as the complaint. New is under two weeks. */
export function isNew({ facts, isNewerThan }: Patient, symptom: 'bladder_change' | 'saddle_numbness' | 'numbness'): boolean {
  const told = facts[`${symptom}_new`];
  if (told !== undefined) return told;
  const days = facts[`${symptom}_duration_days`];
  return days === undefined ? isNewerThan(14) : days < 14;
}

/** Makes the person whom these facts describe. */
export function patientOf(facts: Facts): Patient {
  const where = placeOf(facts);
  const days = facts.duration_days ?? 0;
  const onset = facts.onset ?? 'gradual';
  return {
    facts,
    where,
    secondPlace: secondPlaceOf(facts),
    onset,
    course: facts.course ?? 'same',
    function: facts.function ?? ((facts.pain_0_10 ?? 0) >= 5 ? 'mild' : 'none'),
    isInjured: onset === 'after_injury' || facts.trauma === true || facts.high_energy_trauma === true || (facts.fall_height_m ?? 0) > 0,
    has: (...symptoms) => symptoms.some((symptom) => facts[symptom] === true),
    cannot: (...abilities) => abilities.some((ability) => facts[ability] === false),
    isAt: (...places) => places.includes(where),
    isOnOneSide: facts.side === 'left' || facts.side === 'right',
    isNewerThan: (limit) => days < limit,
    hasLasted: (limit) => days >= limit,
    tells: (key, words) => words.test(facts[key]?.toLowerCase() ?? ''),
  };
}
