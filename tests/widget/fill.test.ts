import { describe, expect, it } from 'vitest';
import { fill, fillCount } from '../../widget/fill.ts';

describe('fill', () => {
  it('puts values where their names stand, and leaves unknown names alone', () => {
    expect(fill('{a} then {b}, {a}', { a: 'one' })).toBe('one then {b}, one');
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe('fillCount', () => {
  const forms = { one: '{count} thing', few: '{count} few', other: '{count} things' };

  it('takes the form that the language wants', () => {
    expect(fillCount({ language: 'en' }, forms, 1)).toBe('1 thing');
    expect(fillCount({ language: 'en' }, forms, 3)).toBe('3 things');
    expect(fillCount({ language: 'pl' }, forms, 3)).toBe('3 few');
  });

  it('writes the number as the language does', () => {
    expect(fillCount({ language: 'ar-EG' }, forms, 12)).toContain('١٢');
  });
});
