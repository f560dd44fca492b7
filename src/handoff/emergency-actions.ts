/** What an emergency has to press: the numbers of the country, or the list of countries while it is not known. */
import type { Clinic } from '../clinic/clinic.types.ts';
import { countriesWithNumbers, emergencyNumbers } from './emergency-numbers.ts';
import type { HandoffAction } from './handoff.types.ts';

export function emergencyActions({ country }: Pick<Clinic, 'country'>): readonly HandoffAction[] {
  const numbers = emergencyNumbers(country);
  return numbers
    ? numbers.emergency.map((line) => ({ kind: 'emergency-call', ...line }))
    : [{ kind: 'choose-country', countries: countriesWithNumbers }];
}
