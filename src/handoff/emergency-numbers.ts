/** Which numbers to call in a country for an emergency, and for somebody in distress: these must never wait for a part to load. */
import type { SafeLink } from '../clinic/clinic.types.ts';
import { telephoneLink } from '../clinic/safe-link.ts';
import type { Verification } from '../vocabulary/rule.ts';

export interface NumberToCall {
  /** As people of that country write it. */
  readonly number: string;
  readonly href: SafeLink;
  /** Whether somebody opened a source for it. An `unverified` number is shown with a word of caution. */
  readonly checked: Verification;
}

export interface CountryNumbers {
  /** At least one; the first is the one to call. */
  readonly emergency: readonly NumberToCall[];
  /** For somebody in distress, or thinking of harming themselves. */
  readonly crisis?: NumberToCall;
}

/**
 * Emergency | crisis, several numbers with a comma, `?` where no source has been opened yet. Without a crisis line: where our source
 * says only that it varies, or names none (HK, MY). A wrong line is worse than the emergency number, which always stands beside it.
 */
const table: Readonly<Record<string, string>> = {
  AE: '998?',
  AR: '107?',
  AT: '144,112|116 123?',
  AU: '000,112|13 11 14?',
  BR: '192?',
  CA: '911|988',
  CH: '144?,112?|116 123?',
  CN: '120?',
  DE: '112|116 123?',
  FR: '15,112|3114?',
  GB: '999,112|116 123?',
  HK: '999?',
  IE: '112,999|116 123?',
  IL: '101?',
  IN: '112?',
  JP: '119?',
  KR: '119?',
  MX: '911?',
  MY: '999',
  NZ: '111|1737?',
  SA: '997?',
  SG: '995?|1767?',
  TR: '112?',
  US: '911|988',
  ZA: '10177?,112?|0800 567 567?',
};

/**
 * 112 answers in every country of the European Economic Area. 116 123 is reserved in the European Union for a line of this kind
 * (Commission Decisions 2007/116/EC and 2007/698/EC) and answered in many of its countries: in which, nobody here has opened a source for.
 */
const sharing112 = 'BE BG CY CZ DK EE ES FI GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** Every country that has numbers here, in the order of their two letters. */
export const countriesWithNumbers: readonly string[] = [...new Set([...Object.keys(table), ...sharing112])].sort();

export function numbersIn(list: string | undefined): NumberToCall[] {
  return (list ?? '').split(',').flatMap((entry) => {
    const number = entry.replace('?', '');
    const href = telephoneLink(number);
    return href ? [{ number, href, checked: entry === number ? ('source-opened' as const) : ('unverified' as const) }] : [];
  });
}

/** @param country two capital letters, as in a clinic's configuration. Nothing for a country that is not in the table. */
export function emergencyNumbers(country: string | undefined): CountryNumbers | undefined {
  if (country === undefined || !countriesWithNumbers.includes(country)) return undefined;
  const [emergency, crisis] = (table[country] ?? '112|116 123?').split('|');
  const [crisisLine] = numbersIn(crisis);
  return { emergency: numbersIn(emergency), ...(crisisLine && { crisis: crisisLine }) };
}
