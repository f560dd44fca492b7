import { describe, expect, it } from 'vitest';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { bookAnything } from '../../src/handoff/book-anything.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { type WhereToGo, type WhereToGoRequest, whereToGo } from '../../src/handoff/where-to-go.ts';

const base: Clinic = { name: '', booking: {}, appearance: { theme: 'auto', position: 'right' } };
const clinicOf = (document: object): Clinic => {
  const { clinic, problems } = readDocument({ version: 1, ...document }, base);
  expect(problems).toEqual([]);
  return clinic;
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const hours = Object.fromEntries(weekdays.map((day) => [day, ['09:00-18:00']]));
const us = { name: 'Riverside', country: 'US', phone: '555 010 0100' };
const services = { massage: { book: 'https://book.example/m' }, 'physical-therapy': { book: 'https://book.example/pt' } };
const doors = {
  doctor: { name: 'Dr. Lee', phone: '555 010 0200', link: 'https://lee.example' },
  urgent: { name: 'Walk-in', phone: '555 010 0300' },
  maternity: { name: 'Birth center', phone: '555 010 0400' },
  dentist: { name: 'Dr. Molar', link: 'https://molar.example' },
};
const one = { id: 'one', name: 'One', timeZone: 'UTC', hours };

const plain = clinicOf({ clinic: us, services });
const withHours = clinicOf({ clinic: us, services, locations: [one] });
const withDoors = clinicOf({ clinic: us, services, doors, locations: [one] });
const inBritain = clinicOf({ clinic: { ...us, country: 'GB' }, services, doors, locations: [one] });
const three = clinicOf({
  clinic: { name: 'Three', country: 'US' },
  services: { massage: {}, 'physical-therapy': {}, assessment: { book: 'https://book.example/a' } },
  locations: [
    { ...one, phone: '555 010 0101', services: { massage: { book: 'https://one.example/m' }, assessment: {} } },
    { ...one, id: 'two', name: 'Two', phone: '555 010 0102', services: { massage: { book: 'https://two.example/m' }, 'physical-therapy': {} } },
    { ...one, id: 'three', name: 'Three', phone: '555 010 0103', services: { massage: {} } },
  ],
});

const late = { hours: { monday: ['12:00-22:00'] } };
/** Two places with one telephone between them. */
const twoPlaces = (second: object) => clinicOf({ clinic: us, services, doors, locations: [one, { ...one, id: 'two', name: 'Two', ...second }] });
/** In days, with each service, and with a kind of one. */
const waiting = (days: Readonly<Record<string, number>>, extra?: number) =>
  clinicOf({
    clinic: us,
    services: {
      ...Object.fromEntries(Object.entries(days).map(([service, waitDays]) => [service, { waitDays }])),
      ...(extra !== undefined && { extras: [{ name: 'acute', kindOf: 'massage', book: 'https://extra.example', waitDays: extra }] }),
    },
    locations: [one],
  });

// 2026-06-01 is a Monday.
const open = new Date('2026-06-01T10:00Z');
const evening = new Date('2026-06-01T20:00Z');
const saturday = new Date('2026-06-06T10:00Z');

/** One short word for each action. */
function said(action: HandoffAction): string {
  switch (action.kind) {
    case 'book':
      return `book ${action.extra ?? action.service} ${new URL(action.href).host.split('.')[0]}`;
    case 'clinic-call':
      return `call us ${action.number.slice(-3)}`;
    case 'door':
      return `${action.number ? 'call' : 'page'} ${action.door}`;
    case 'choose-country':
    case 'search':
      return action.kind;
    default:
      return `${action.kind.replace('-call', '')} ${action.number}`;
  }
}
const go = (request: Partial<WhereToGoRequest>) => whereToGo({ disposition: 'massage', clinic: plain, now: open, ...request });
const pressed = (request: Partial<WhereToGoRequest>) => go(request).actions.map(said);

describe('where to go', () => {
  it.each<[string, Partial<WhereToGoRequest>, string[]]>([
    ['an emergency, at any clinic', { disposition: 'emergency', clinic: withDoors }, ['emergency 911']],
    [
      'today, at a clinic that knows doors',
      { disposition: 'urgent', clinic: withDoors },
      ['call urgent', 'call doctor', 'page doctor', 'call us 100', 'search', 'emergency 911'],
    ],
    [
      'today, in a country with an advice line',
      { disposition: 'urgent', clinic: inBritain },
      ['call urgent', 'call doctor', 'page doctor', 'advice 111', 'call us 100', 'emergency 999', 'emergency 112'],
    ],
    ['today, at a clinic without doors', { disposition: 'urgent', clinic: withHours }, ['call us 100', 'search', 'emergency 911']],
    ['a doctor', { disposition: 'doctor', clinic: withDoors }, ['call doctor', 'page doctor', 'call urgent', 'call us 100', 'search']],
    [
      'a doctor, in pregnancy',
      { disposition: 'doctor', clinic: withDoors, isMaternity: true },
      ['call maternity', 'call doctor', 'page doctor', 'call urgent', 'call us 100', 'search'],
    ],
    ['a dentist', { disposition: 'out-of-scope', door: 'dentist', clinic: withDoors }, ['page dentist', 'call us 100', 'search', 'emergency 911']],
    [
      'a pharmacist',
      { disposition: 'out-of-scope', door: 'medicine-advice', clinic: withDoors },
      ['call doctor', 'page doctor', 'call us 100', 'search', 'emergency 911'],
    ],
    ['somebody to talk to, before all else', { disposition: 'out-of-scope', door: 'mind', clinic: withDoors }, ['crisis 988', 'emergency 911']],
    ['a vet', { disposition: 'out-of-scope', door: 'vet', clinic: withDoors }, ['call us 100']],
    ['massage', { clinic: withDoors }, ['book massage book', 'call us 100', 'search']],
    ['both, without a link of its own', { disposition: 'combined' }, ['book physical-therapy book', 'book massage book', 'call us 100', 'search']],
    [
      'massage, while closed: with a number for the night',
      { clinic: withHours, now: evening },
      ['book massage book', 'call us 100', 'search', 'emergency 911'],
    ],
    ['massage, while closed, where there is an advice line', { clinic: inBritain, now: evening }, ['book massage book', 'call us 100', 'advice 111']],
    ['home', { disposition: 'self-care', clinic: withHours }, ['call us 100', 'search']],
  ])('is %s', (_, request, actions) => {
    expect(pressed(request)).toEqual(actions);
  });

  it.each<[string, Partial<WhereToGoRequest>, 'closed' | 'wait' | undefined]>([
    ['open', { disposition: 'urgent' }, undefined],
    ['open, and slow with each service', { disposition: 'urgent', clinic: waiting({ massage: 3, 'physical-therapy': 2 }) }, 'wait'],
    ['open, and slow with all but one service', { disposition: 'urgent', clinic: waiting({ massage: 3, 'physical-therapy': 0 }) }, undefined],
    ['open, and slow with all but a kind of a service', { disposition: 'urgent', clinic: waiting({ massage: 3 }, 0) }, undefined],
    ['closed for tonight, and slow', { disposition: 'urgent', now: evening, clinic: waiting({ massage: 3 }) }, 'closed'],
    ['closed for tonight at every place', { disposition: 'urgent', now: evening, clinic: twoPlaces({}) }, 'closed'],
    ['open at one place', { disposition: 'urgent', now: evening, clinic: twoPlaces(late) }, undefined],
    ['open at another place than the picked one', { disposition: 'urgent', now: evening, clinic: twoPlaces(late), picked: 'one' }, 'closed'],
    ['without hours at one place', { disposition: 'urgent', now: evening, clinic: twoPlaces({ hours: undefined }) }, undefined],
    ['closed for tonight', { disposition: 'urgent', now: evening }, 'closed'],
    ['about to open', { disposition: 'urgent', now: new Date('2026-06-01T07:00Z') }, undefined],
    ['closed for the weekend, when there are two weeks', { disposition: 'doctor', now: saturday }, undefined],
    ['closed for longer than that', { disposition: 'doctor', clinic: clinicOf({ clinic: us, locations: [{ ...one, hours: {} }] }) }, 'closed'],
    ['slow', { disposition: 'physical-therapy', clinic: clinicOf({ clinic: us, services: { 'physical-therapy': { waitDays: 30 } } }) }, 'wait'],
    [
      'slow, when there is no hurry',
      { disposition: 'massage', clinic: clinicOf({ clinic: us, services: { massage: { waitDays: 30 } } }) },
      undefined,
    ],
    [
      'slow with one service and quick with another',
      { disposition: 'combined', clinic: clinicOf({ clinic: us, services: { massage: { waitDays: 30 }, 'physical-therapy': { waitDays: 2 } } }) },
      undefined,
    ],
  ])('says whether a clinic that is %s can see somebody in time', (_, request, tooLate) => {
    expect(go({ clinic: withHours, ...request }).tooLate).toBe(tooLate);
  });

  it('puts others first when the clinic cannot in time', () => {
    const clinic = clinicOf({
      clinic: { ...us, country: 'GB' },
      services: { 'physical-therapy': { book: 'https://book.example/pt', waitDays: 30 } },
      doors,
    });
    expect(pressed({ disposition: 'physical-therapy', clinic })).toEqual(['advice 111', 'book physical-therapy book', 'call us 100']);
  });

  it('leads somewhere else before it leads to itself when today is too late', () => {
    expect(pressed({ disposition: 'urgent', clinic: withDoors, now: evening })).toEqual([
      'call urgent',
      'call doctor',
      'page doctor',
      'search',
      'call us 100',
      'emergency 911',
    ]);
    expect(pressed({ disposition: 'urgent', clinic: withHours, now: evening })).toEqual(['search', 'call us 100', 'emergency 911']);
    expect(pressed({ disposition: 'urgent', clinic: inBritain, now: evening }).at(3)).toBe('advice 111');
  });

  it('names the number for when it gets worse, only while closed', () => {
    expect(go({ clinic: withHours, now: evening }).worse?.number).toBe('911');
    expect(go({ clinic: inBritain, now: evening }).worse?.number).toBe('111');
    expect(go({ clinic: withHours }).worse).toBeUndefined();
    expect(go({ clinic: twoPlaces({}), now: evening })).toMatchObject({ isClosed: true, worse: { number: '911' } });
    expect(go({ clinic: twoPlaces(late), now: evening }).worse).toBeUndefined();
  });

  it('offers the kinds of a service after it', () => {
    const clinic = clinicOf({
      clinic: us,
      services: {
        ...services,
        extras: [
          { name: 'sports massage', kindOf: 'massage', book: 'https://extra.example' },
          { name: 'running', kindOf: 'physical-therapy', book: 'https://extra.example' },
        ],
      },
    });
    expect(pressed({ clinic })).toEqual(['book massage book', 'book sports massage extra', 'call us 100', 'search']);
    expect(pressed({ clinic, disposition: 'doctor' })).not.toContain('book sports massage extra');
  });

  it('names on the call the kinds of a service that have no link', () => {
    const extras = [
      { name: 'sports massage', kindOf: 'massage' },
      { name: 'running', kindOf: 'physical-therapy' },
      { name: 'hot stone', kindOf: 'massage', book: 'https://extra.example' },
    ];
    const clinic = clinicOf({ clinic: us, services: { massage: {}, 'physical-therapy': {}, extras }, locations: [one] });
    const onCalls = ({ actions }: Pick<WhereToGo, 'actions'>) => actions.flatMap((action) => (action.kind === 'clinic-call' ? [action.extras] : []));
    expect(onCalls(go({ clinic }))).toEqual([['sports massage']]);
    expect(onCalls(go({ clinic, disposition: 'combined' }))).toEqual([['sports massage', 'running']]);
    expect(onCalls(go({ clinic, disposition: 'urgent' }))).toEqual([undefined]);
    expect(onCalls(go({ clinic, disposition: 'self-care' }))).toEqual([undefined]);
    expect(onCalls(bookAnything({ clinic, picked: undefined, now: open }))).toEqual([['sports massage', 'running']]);
  });
});

describe('a service that is not offered', () => {
  const massageOnly = clinicOf({ clinic: us, services: { massage: {} } });

  it.each([
    ['massage', massageOnly, undefined],
    ['physical-therapy', massageOnly, 'physical-therapy'],
    ['combined', massageOnly, 'physical-therapy'],
    ['physical-therapy', plain, undefined],
    ['massage', clinicOf({ clinic: us }), undefined],
  ] as const)('is named: %s', (disposition, clinic, notOffered) => {
    expect(go({ disposition, clinic }).notOffered).toBe(notOffered);
  });

  it('is named where no place has it', () => {
    const clinic = clinicOf({
      clinic: us,
      services,
      locations: [one, { ...one, id: 'two' }].map((place) => ({ ...place, services: { massage: {} } })),
    });
    const made = go({ clinic, disposition: 'physical-therapy', picked: 'one' });
    expect(made.notOffered).toBe('physical-therapy');
    expect(made.actions.map(said)).not.toContain('book physical-therapy book');
  });
});

describe('a clinic with several places', () => {
  it('asks which, and shows no link that differs between them', () => {
    const { actions, choices, at, notOffered } = go({ clinic: three });
    expect(choices.map(({ site }) => site.id)).toEqual(['one', 'two', 'three']);
    expect(choices.every(({ opening }) => opening?.isOpen)).toBe(true);
    expect({ at, notOffered }).toEqual({ at: undefined, notOffered: undefined });
    expect(actions.map(said)).toEqual(['search']);
  });

  it.each([
    ['one', ['book massage one', 'call us 101', 'search']],
    ['two', ['book massage two', 'call us 102', 'search']],
    ['three', ['call us 103', 'search']],
    ['gone', ['search']],
  ])('offers what "%s" has, once picked', (picked, actions) => {
    expect(pressed({ clinic: three, picked })).toEqual(actions);
  });

  it.each<[string, Partial<WhereToGoRequest>, string[]]>([
    ['today, and their hours differ', { disposition: 'urgent', clinic: twoPlaces(late) }, ['one', 'two']],
    ['today, and each has a telephone', { disposition: 'urgent', clinic: twoPlaces({ phone: '555 010 0102' }) }, ['one', 'two']],
    ['today, and they are alike', { disposition: 'urgent', clinic: twoPlaces({}) }, []],
    [
      'a doctor, and their hours differ',
      { disposition: 'doctor', clinic: clinicOf({ clinic: us, locations: [one, { ...one, id: 'two', ...late }] }) },
      ['one', 'two'],
    ],
    ['care at home, which does not depend on it', { disposition: 'self-care', clinic: twoPlaces(late) }, []],
  ])('asks which where it matters: %s', (_, request, ids) => {
    expect(go(request).choices.map(({ site }) => site.id)).toEqual(ids);
  });

  it('tells of each how long it is open when somebody should be seen today', () => {
    const { choices } = go({ disposition: 'urgent', clinic: twoPlaces(late), now: evening });
    expect(choices.map(({ opening }) => opening?.isOpen)).toEqual([false, true]);
  });

  it.each<[string, Partial<WhereToGoRequest>, boolean | undefined]>([
    ['the picked one', { disposition: 'urgent', clinic: twoPlaces(late), picked: 'two', now: evening }, true],
    ['any of those that are alike', { disposition: 'urgent', clinic: twoPlaces({}), now: evening }, false],
    ['any of those that are alike, for care at home', { disposition: 'self-care', clinic: twoPlaces({}) }, true],
    ['none, where hours differ', { disposition: 'self-care', clinic: twoPlaces(late) }, undefined],
    ['none, where each has a telephone', { disposition: 'self-care', clinic: twoPlaces({ phone: '555 010 0102' }) }, undefined],
    ['none, where each says its own in the list', { disposition: 'urgent', clinic: twoPlaces(late) }, undefined],
    ['none, where there is no place', { disposition: 'urgent', clinic: plain }, undefined],
  ])('tells on the call of the hours of %s', (_, request, isOpen) => {
    expect(go(request).hoursOf?.opening?.isOpen).toBe(isOpen);
  });

  it('asks nothing where only one has the service', () => {
    const { choices, at, actions } = go({ clinic: three, disposition: 'physical-therapy', picked: 'one' });
    expect(choices).toEqual([]);
    expect(at?.site.id).toBe('two');
    expect(actions.map(said)).toEqual(['call us 102', 'search']);
  });

  it('keeps a link that is the same at all', () => {
    const clinic = clinicOf({ clinic: us, services, locations: [one, { ...one, id: 'two' }] });
    expect(pressed({ clinic })).toEqual(['book massage book', 'call us 100', 'search']);
  });

  it('lets somebody who only wants to book do so', () => {
    expect(bookAnything({ clinic: three, picked: undefined, now: open })).toMatchObject({ actions: [], choices: [{}, {}, {}] });
    expect(bookAnything({ clinic: three, picked: 'one', now: open }).actions.map(said)).toEqual([
      'book massage one',
      'book assessment book',
      'call us 101',
    ]);
  });
});
