import { describe, expect, it } from 'vitest';
import { type OwnPlace, ownParameters, saidBy, withoutParameters } from '../../../src/handoff/booking/own-parameters.ts';
import { adapterFor } from '../../../src/handoff/booking/adapters.ts';
import { linkOf } from './adapter-cases.ts';

describe('what a clinic’s own link carries', () => {
  it.each([
    ['https://a.example/b', []],
    ['https://a.example/?', []],
    ['https://a.example/#', []],
    ['https://a.example/#/', []],
    ['https://a.example/#/x?y=1', [{ place: '#', name: '#', value: 'x?y=1' }]],
    ['https://a.example/#a+b%20c', [{ place: '#', name: '#', value: 'a+b c' }]],
    ['https://a.example/?gv', [{ place: 0, name: 'gv', value: '' }]],
    [
      'https://a.example/?a=1&&b%20c=%C3%A9+d=e#?f=2',
      [
        { place: 0, name: 'a', value: '1' },
        { place: 2, name: 'b c', value: 'é d=e' },
        { place: '#', name: '#', value: '?f=2' },
      ],
    ],
    ['https://a.example/?a=%E0%A4%A', [{ place: 0, name: 'a', value: '%E0%A4%A' }]],
  ])('is read from %s', (link, parameters) => expect(ownParameters(linkOf(link))).toEqual(parameters));

  it.each([
    ['https://a.example/?a=1&b=%20&c#h?d', [1], 'https://a.example/?a=1&c#h?d'],
    ['https://a.example/?a=1&a=2', [0], 'https://a.example/?a=2'],
    ['https://a.example/?a=1#h', [0], 'https://a.example/#h'],
    ['https://a.example/?a=$1', [], 'https://a.example/?a=$1'],
    ['https://a.example/?b=2&a=$1', [0], 'https://a.example/?a=$1'],
    ['https://a.example/?a=1#/h?d', ['#'], 'https://a.example/?a=1'],
    ['https://a.example/?a=1#/h?d', [0, '#'], 'https://a.example/'],
  ] as const)('is left out of %s', (link, left, rest) => expect(withoutParameters(linkOf(link), new Set<OwnPlace>(left))).toBe(rest));

  it.each([
    ['https://riverside.uk1.cliniko.com/bookings?business_id=1&practitioner_id=2&lang=en', [['location'], ['practitioner'], []]],
    ['https://example.acuityscheduling.com/schedule.php?owner=1&lastName=a&appointmentType=2', [[], ['name'], ['appointment-type']]],
    ['https://www.fresha.com/book-now/riverside/services?oiid=sv:1', [['appointment-type']]],
    ['https://riverside.janeapp.com/#/discipline/1/treatment/4', [['appointment-type']]],
    ['https://riverside.janeapp.com/#/staff_member/3/treatment/4', [['practitioner', 'appointment-type']]],
    ['https://riverside.janeapp.com/#staff_member/3', [['practitioner']]],
    ['https://riverside.janeapp.com/#/list', [[]]],
    ['https://riverside.uk1.cliniko.com/bookings#/staff_member/3', [[]]],
    ['https://a.example/?business_id=1', [[]]],
  ] as const)('is known for what it says, where its vendor’s file knows: %s', (link, known) => {
    expect(ownParameters(linkOf(link)).map((part) => saidBy(adapterFor(link), part))).toEqual(known);
  });
});
