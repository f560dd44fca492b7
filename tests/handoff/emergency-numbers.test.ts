import { describe, expect, it } from 'vitest';
import { adviceLine } from '../../src/handoff/advice-lines.ts';
import { countriesWithNumbers, emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';

const inEurope112 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

describe('emergency numbers', () => {
  it.each([
    ['US', ['911'], undefined, '988'],
    ['CA', ['911'], '811', '988'],
    ['GB', ['999', '112'], '111', '116 123'],
    ['IE', ['112', '999'], '1800 700 700', '116 123'],
    ['AU', ['000', '112'], '1800 022 222', '13 11 14'],
    ['NZ', ['111'], '0800 611 116', '1737'],
    ['FR', ['15', '112'], undefined, '3114'],
    ['DE', ['112'], '116 117', '116 123'],
    ['AT', ['144', '112'], '1450', '116 123'],
    ['CH', ['144', '112'], undefined, undefined],
    ['NL', ['112'], undefined, undefined],
    ['SG', ['995'], undefined, '1767'],
    ['HK', ['999'], undefined, undefined],
    ['MY', ['999'], undefined, undefined],
    ['IN', ['112'], undefined, undefined],
    ['JP', ['119'], undefined, undefined],
    ['KR', ['119'], undefined, undefined],
    ['CN', ['120'], undefined, undefined],
    ['ZA', ['10177', '112'], undefined, '0800 567 567'],
    ['MX', ['911'], undefined, undefined],
    ['BR', ['192'], undefined, undefined],
    ['AR', ['107'], undefined, undefined],
    ['TR', ['112'], undefined, undefined],
    ['IL', ['101'], undefined, undefined],
    ['AE', ['998'], undefined, undefined],
    ['SA', ['997'], undefined, undefined],
  ])('of %s', (country, emergency, advice, crisis) => {
    const numbers = emergencyNumbers(country);
    expect(numbers?.emergency.map(({ number }) => number)).toEqual(emergency);
    expect(adviceLine(country)?.number).toBe(advice);
    expect(numbers?.crisis?.number).toBe(crisis);
  });

  it.each(inEurope112)('of %s include 112, from an opened source', (country) => {
    expect(emergencyNumbers(country)?.emergency).toContainEqual({ number: '112', href: 'tel:112', checked: 'source-opened' });
  });

  it('say which were checked', () => {
    expect(emergencyNumbers('US')?.crisis).toEqual({ number: '988', href: 'tel:988', checked: 'source-opened' });
    expect(emergencyNumbers('GB')?.crisis).toEqual({ number: '116 123', href: 'tel:116123', checked: 'unverified' });
    expect(emergencyNumbers('ZA')?.emergency.map(({ checked }) => checked)).toEqual(['unverified', 'unverified']);
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
