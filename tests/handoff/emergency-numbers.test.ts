import { describe, expect, it } from 'vitest';
import { adviceLine } from '../../src/handoff/advice-lines.ts';
import { type NumberToCall, countriesWithNumbers, emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';

const inEurope112 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

describe('emergency numbers', () => {
  // Line by line as the clinical knowledge gives them; `?` where it says that no source has been opened.
  it.each<readonly [country: string, emergency: string, advice?: string | undefined, crisis?: string]>([
    ['US', '911', undefined, '988'],
    ['CA', '911', '811?', '988'],
    ['GB', '999, 112', '111', '116 123?'],
    ['IE', '112, 999', '1800 700 700?', '116 123?'],
    ['AU', '000, 112', '1800 022 222?', '13 11 14?'],
    ['NZ', '111', '0800 611 116', '1737?'],
    ['FR', '15, 112', undefined, '3114?'],
    ['DE', '112', '116 117?', '116 123?'],
    ['AT', '144, 112', '1450?', '116 123?'],
    ['CH', '144?, 112?', undefined, '116 123?'],
    ['NL', '112', undefined, '116 123?'],
    ['SE', '112', '1177?', '116 123?'],
    ['BE', '112', '1733?', '116 123?'],
    ['IT', '112', '116 117?', '116 123?'],
    ['PT', '112', '808 24 24 24?', '116 123?'],
    ['ES', '112', '061?', '116 123?'],
    ['SG', '995?', undefined, '1767?'],
    ['HK', '999?'],
    ['MY', '999'],
    ['IN', '112?'],
    ['JP', '119?'],
    ['KR', '119?'],
    ['CN', '120?'],
    ['ZA', '10177?, 112?', undefined, '0800 567 567?'],
    ['MX', '911?'],
    ['BR', '192?'],
    ['AR', '107?'],
    ['TR', '112?'],
    ['IL', '101?'],
    ['AE', '998?'],
    ['SA', '997?'],
  ])('of %s are %s', (country, emergency, advice, crisis) => {
    const numbers = emergencyNumbers(country);
    const written = (line: NumberToCall | undefined) => line && `${line.number}${line.checked === 'unverified' ? '?' : ''}`;
    expect(numbers?.emergency.map(written).join(', ')).toBe(emergency);
    expect(written(adviceLine(country))).toBe(advice);
    expect(written(numbers?.crisis)).toBe(crisis);
  });

  it.each(inEurope112)('of %s include 112, from an opened source', (country) => {
    expect(emergencyNumbers(country)?.emergency).toContainEqual({ number: '112', href: 'tel:112', checked: 'source-opened' });
  });

  it.each(inEurope112.filter((country) => country !== 'FR'))('of %s include the line that Europe reserves, to be checked', (country) => {
    expect(emergencyNumbers(country)?.crisis).toEqual({ number: '116 123', href: 'tel:116123', checked: 'unverified' });
  });

  it('lack a line for somebody in distress only where the clinical knowledge names none', () => {
    // It says that the line varies in all of these, except for Hong Kong, Malaysia: there it names no line at all.
    const exceptions = ['AE', 'AR', 'BR', 'CN', 'HK', 'IL', 'IN', 'JP', 'KR', 'MX', 'MY', 'SA', 'TR'];
    expect(countriesWithNumbers.filter((country) => !emergencyNumbers(country)?.crisis)).toEqual(exceptions);
  });

  it('are a well-formed call in every country of the list', () => {
    expect(countriesWithNumbers.length).toBeGreaterThanOrEqual(50);
    for (const country of countriesWithNumbers) {
      const numbers = emergencyNumbers(country);
      expect(numbers?.emergency.length).toBeGreaterThan(0);
      for (const line of [...(numbers?.emergency ?? []), adviceLine(country), numbers?.crisis]) {
        if (line) expect(line.href).toBe(`tel:${line.number.replaceAll(' ', '')}`);
      }
    }
  });

  it.each([[undefined], ['XX'], ['us'], ['constructor'], ['']])('are not guessed for %j', (country) => {
    expect(emergencyNumbers(country)).toBeUndefined();
  });
});
