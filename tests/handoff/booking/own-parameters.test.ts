import { describe, expect, it } from 'vitest';
import { ownParameters, withoutParameters } from '../../../src/handoff/booking/own-parameters.ts';
import { linkOf } from './adapter-cases.ts';

describe('what a clinic’s own link carries', () => {
  it.each([
    ['https://a.example/b', []],
    ['https://a.example/?', []],
    ['https://a.example/#/x?y=1', []],
    ['https://a.example/?gv', [{ index: 0, name: 'gv', value: '' }]],
    [
      'https://a.example/?a=1&&b%20c=%C3%A9+d=e#?f=2',
      [
        { index: 0, name: 'a', value: '1' },
        { index: 2, name: 'b c', value: 'é d=e' },
      ],
    ],
    ['https://a.example/?a=%E0%A4%A', [{ index: 0, name: 'a', value: '%E0%A4%A' }]],
  ])('is read from %s', (link, parameters) => expect(ownParameters(linkOf(link))).toEqual(parameters));

  it.each([
    ['https://a.example/?a=1&b=%20&c#h?d', [1], 'https://a.example/?a=1&c#h?d'],
    ['https://a.example/?a=1&a=2', [0], 'https://a.example/?a=2'],
    ['https://a.example/?a=1#h', [0], 'https://a.example/#h'],
    ['https://a.example/?a=$1', [], 'https://a.example/?a=$1'],
    ['https://a.example/?b=2&a=$1', [0], 'https://a.example/?a=$1'],
  ])('is left out of %s', (link, left, rest) => expect(withoutParameters(linkOf(link), new Set(left))).toBe(rest));
});
