import { describe, expect, it } from 'vitest';
import { shortNames } from '../../tools/short-names.ts';

describe('short names', () => {
  it('are different, and look like nobody else’s', () => {
    const short = [...shortNames.values()];
    expect(short.length).toBeGreaterThan(100);
    expect(new Set(short).size).toBe(short.length);
    for (const name of short) expect(name).toMatch(/^[A-Z][a-z]?$/);
  });

  it.each([
    ['a host page calls it', ['open', 'destroy', 'protocolVersion']],
    ['a clinic writes it', ['clinic', 'services', 'protocolHash', 'timeZone', 'holidays', 'waitDays', 'confirmedNumbers']],
    ['a browser knows it', ['textContent', 'integrity', 'value']],
    ['Preact draws it', ['onClick', 'className', 'tabIndex']],
    ['a sentence is filled in with it', ['number', 'quotes', 'level', 'item']],
    ['the chart names a state, a guard or a finding so', ['booking', 'found', 'isEmergency', 'answered', 'child']],
    ['it is a form of a plural', ['one', 'other']],
    ['the palette makes a custom property of it', ['accent', 'danger', 'warn', 'paper']],
  ])('spare a name when %s', (_, names) => {
    for (const name of names) expect(shortNames.has(name), name).toBe(false);
  });
});
