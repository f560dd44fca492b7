/** The free line of nurses or doctors of a country, where the whole country has one. */
import { numbersIn } from './emergency-numbers.ts';
import type { NumberToCall } from './emergency-numbers.ts';

/**
 * `?` where no source has been opened yet. Left out: lines that only part of a country has, that are also the emergency number
 * (France), that only send a vehicle (Singapore), or that hold a `#`, which a phone does not dial from a link (Japan).
 * NHS 111 does not answer in Northern Ireland.
 */
const table: Readonly<Record<string, string>> = {
  AT: '1450?',
  AU: '1800 022 222?',
  BE: '1733?',
  CA: '811?',
  DE: '116 117?',
  ES: '061?',
  GB: '111',
  IE: '1800 700 700?',
  IT: '116 117?',
  NZ: '0800 611 116',
  PT: '808 24 24 24?',
  SE: '1177?',
};

/** @param country two capital letters. Nothing for a country without a line, or without one known here. */
export function adviceLine(country: string | undefined): NumberToCall | undefined {
  return numbersIn(table[country ?? ''])[0];
}
