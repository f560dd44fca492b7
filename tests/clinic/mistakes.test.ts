import { describe, expect, it } from 'vitest';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { problemMessage } from '../../src/clinic/problem-message.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { expectUsableClinic } from './usable-clinic.ts';

const base: Clinic = { name: 'From the tag', booking: {}, appearance: { theme: 'auto', position: 'right' } };
const place = { id: 'north', name: 'North', timeZone: 'Europe/London', hours: { monday: ['09:00-17:00'] } };
const whole = {
  version: 1,
  clinic: { name: 'Riverside', country: 'GB', phone: '020 7946 0018', confirmedNumbers: ['116 123'] },
  services: {
    massage: { book: 'https://book.example/m', waitDays: 3 },
    extras: [{ name: 'sports massage', kindOf: 'massage', book: 'https://book.example/s' }],
  },
  locations: [place, { ...place, id: 'south', name: 'South' }],
  doors: { doctor: { name: 'A doctor', phone: '020 7946 0019' } },
  handoff: { open: 'popup', prefill: true },
  privacy: { idleMinutes: 10 },
};
const withPlace = (changes: object) => ({ ...whole, locations: [place, { ...place, id: 'south', ...changes }] });
const withHours = (monday: unknown) => withPlace({ hours: { monday } });

const noPhone = { version: 1, clinic: { name: 'Riverside', country: 'GB' } };
const reached = { ...place, services: { massage: { book: 'https://book.example/m' } } };
const unreached = { ...place, id: 'south', services: { massage: {} } };

const read = (json: unknown) => {
  const made = readDocument(json, base);
  expectUsableClinic(made.clinic);
  for (const problem of made.problems) expect(problemMessage(problem)).toMatch(/^Signpost: \S+ is .+\. \S.*\.$/);
  return made;
};

/** The path, what was found, and a word of the fix. */
const mistakes: readonly (readonly [field: string, found: string, fix: RegExp, json: unknown])[] = [
  ['servces', 'an object', /Did you mean services/, { ...whole, servces: {} }],
  ['locatoins', 'a list', /Did you mean locations/, { ...whole, locatoins: [] }],
  ['clinic.telephone', '"1"', /Did you mean phone/, { ...whole, clinic: { telephone: '1' } }],
  ['clinic.fax', '"1"', /Names here: name, country, phone/, { ...whole, clinic: { fax: '1' } }],
  ['services.masage', 'an object', /Did you mean massage/, { ...whole, services: { masage: {} } }],
  ['services.physiotherapy', 'an object', /Did you mean physical-therapy/, { ...whole, services: { physiotherapy: {} } }],
  ['services', 'a list', /Write an object/, { ...whole, services: [] }],
  ['services.massage', '"yes"', /Write an object/, { ...whole, services: { massage: 'yes' } }],
  ['services.massage.book', '"javascript:alert(1)"', /https:\/\//, { ...whole, services: { massage: { book: 'javascript:alert(1)' } } }],
  ['services.massage.book', '"http://book.example"', /https:\/\//, { ...whole, services: { massage: { book: 'http://book.example' } } }],
  ['services.massage.waitDays', '"soon"', /whole number/, { ...whole, services: { massage: { waitDays: 'soon' } } }],
  ['services.massage.waitDays', '1.5', /whole number/, { ...whole, services: { massage: { waitDays: 1.5 } } }],
  ['services.massage.waitDays', '-1', /from 0 to 365/, { ...whole, services: { massage: { waitDays: -1 } } }],
  ['services.massage.price', '60', /1 to 200 characters/, { ...whole, services: { massage: { price: 60 } } }],
  ['services.extras.0.kindOf', '"yoga"', /Use massage or/, { ...whole, services: { extras: [{ name: 'yoga', kindOf: 'yoga' }] } }],
  ['services.extras.0.name', 'missing', /Add it/, { ...whole, services: { extras: [{ kindOf: 'massage' }] } }],
  ['clinic.confirmedNumbers', '"995"', /Write a list/, { ...whole, clinic: { confirmedNumbers: '995' } }],
  ['clinic.confirmedNumbers.1', '"*31#"', /Use digits/, { ...whole, clinic: { confirmedNumbers: ['995', '*31#'] } }],
  ['languages.0', '"english please"', /language code/, { ...whole, languages: ['english please'] }],
  ['locations', 'an object', /Write a list/, { ...whole, locations: {} }],
  ['locations.1.id', '"north"', /Another location has this id/, withPlace({ id: 'north' })],
  ['locations.1.name', 'missing', /1 to 80/, withPlace({ name: undefined })],
  ['locations.1.timeZone', '"EST"', /America\/New_York/, withPlace({ timeZone: 'EST' })],
  ['locations.1.timeZone', '"Europe/Lundon"', /America\/New_York/, withPlace({ timeZone: 'Europe/Lundon' })],
  ['locations.1.timeZone', '"+05:00"', /America\/New_York/, withPlace({ timeZone: '+05:00' })],
  ['locations.1.timeZone', 'missing', /Hours need a time zone/, withPlace({ timeZone: undefined })],
  ['locations.1.hours.moday', 'a list', /Did you mean monday/, withPlace({ hours: { moday: ['09:00-17:00'] } })],
  ['locations.1.hours.monday', '"9-5"', /Write a list/, withHours('9-5')],
  ['locations.1.hours.monday.0', '"9-5"', /08:00-12:30/, withHours(['9-5'])],
  ['locations.1.hours.monday.0', '"17:00-09:00"', /end before they begin/, withHours(['17:00-09:00'])],
  ['locations.1.hours.monday.0', '"22:00-02:00"', /"22:00-24:00"/, withHours(['22:00-02:00'])],
  ['locations.1.hours.monday.1', '"25:00-26:00"', /clock of 24 hours/, withHours(['09:00-12:00', '25:00-26:00'])],
  ['locations.1.hours.monday', 'a list', /9:00-13:00 and 12:00-17:00 overlap/, withHours(['12:00-17:00', '09:00-13:00'])],
  ['locations.1.holidays.0.date', '"Christmas"', /such as 2026-05-31/, withPlace({ holidays: [{ date: 'Christmas' }] })],
  ['locations.1.holidays.1.date', '"2026-02-29"', /such as 2026-05-31/, withPlace({ holidays: [{ date: '2026-12-25' }, { date: '2026-02-29' }] })],
  ['locations.1.holidays.0', '"2026-12-25"', /Write an object that has date, hours/, withPlace({ holidays: ['2026-12-25'] })],
  ['locations.1.services.massage.book', '"book"', /https:\/\//, withPlace({ services: { massage: { book: 'book' } } })],
  ['doors.doctor', 'an object', /Add a phone or a link/, { ...whole, doors: { doctor: { name: 'A doctor' } } }],
  ['doors.dentist.link', '"ftp://a.example"', /https:\/\//, { ...whole, doors: { dentist: { name: 'D', phone: '12 34', link: 'ftp://a.example' } } }],
  ['handoff.open', '"frame"', /Use link or popup or inline/, { ...whole, handoff: { open: 'frame' } }],
  ['handoff.prefill', '"yes"', /true or false/, { ...whole, handoff: { prefill: 'yes' } }],
  ['privacy.quickExit', '"tel:112"', /https/, { ...whole, privacy: { quickExit: 'tel:112' } }],
  ['privacy.idleMinutes', '0', /from 1 to 1440/, { ...whole, privacy: { idleMinutes: 0 } }],
  ['services.massage.book', 'missing', /telephone number at clinic.phone/, { version: 1, services: { massage: {} } }],
  [
    'services.massage.book',
    'missing',
    /clinic.phone/,
    { ...noPhone, services: { massage: {} }, locations: [{ ...place, services: { massage: {} } }] },
  ],
  ['clinic.country', '"XX"', /two letters of a country/, { ...whole, clinic: { country: 'XX' } }],
  ['clinic.country', '"EU"', /two letters of a country/, { ...whole, clinic: { country: 'EU' } }],
  ['clinic.country', '"Spain"', /two letters of a country/, { ...whole, clinic: { country: 'Spain' } }],
  ['locations.1.services.massage.book', 'missing', /telephone number of this location/, { ...noPhone, locations: [reached, unreached] }],
  ['services.extras.0.book', 'missing', /clinic.phone/, { ...noPhone, services: { extras: [{ name: 'sports massage', kindOf: 'massage' }] } }],
];

describe('a mistake in a document', () => {
  it('is not made by a document that is right', () => {
    expect(read(whole).problems).toEqual([]);
  });

  it.each([
    ['a telephone of the clinic', { ...whole, locations: [reached, unreached] }],
    ['a telephone of the place', { ...noPhone, locations: [reached, { ...unreached, phone: '020 7946 0019' }] }],
    ['a link of the service', { ...noPhone, services: { massage: { book: 'https://book.example/m' } }, locations: [reached, unreached] }],
    ['a country without numbers of ours', { ...whole, clinic: { ...whole.clinic, country: 'KE' } }],
  ])('is not made where there is %s', (_, json) => {
    expect(read(json).problems).toEqual([]);
  });

  it.each(mistakes)('is said once: %s is %s', (field, found, fix, json) => {
    const { problems } = read(json);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]).toMatchObject({ found, fix: expect.stringMatching(fix) });
  });

  it('takes nothing with it that is right', () => {
    const { clinic } = read({
      ...withHours(['17:00-09:00']),
      services: {
        massage: { book: 'nowhere', price: '60' },
        assessment: { book: 'https://book.example/a' },
        extras: [{ name: 'a' }, whole.services.extras[0]],
      },
      doors: { doctor: { name: 'D', phone: 'none', link: 'https://d.example' }, dentist: {} },
    });
    expect(clinic.locations?.map(({ id, opening }) => [id, opening?.week])).toEqual([
      ['north', { monday: [{ from: 540, to: 1020 }] }],
      // Closed on Monday would be wrong too: a place with wrong hours gives none.
      ['south', undefined],
    ]);
    expect(clinic).toMatchObject({
      name: 'Riverside',
      offers: { massage: { price: '60' }, assessment: {} },
      booking: { assessment: 'https://book.example/a' },
      extras: [{ name: 'sports massage', kindOf: 'massage' }],
      doors: { doctor: { name: 'D', link: 'https://d.example' } },
    });
    expect(clinic.booking.massage).toBeUndefined();
  });

  it('is numbered as in the document where nobody could have what is offered', () => {
    const { problems } = read({
      ...noPhone,
      services: { extras: [{ name: 'a' }, { name: 'running', kindOf: 'physical-therapy' }] },
      locations: [{ id: 'a' }, unreached],
    });
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'locations.0.name',
      'locations.1.services.massage.book',
      'services.extras.0.kindOf',
      'services.extras.1.book',
    ]);
  });

  it('is numbered as in the document, after others were taken out', () => {
    const { problems, clinic } = read({
      ...whole,
      locations: [{ id: 'a' }, place, { ...place, hours: { monday: ['9'] } }, { ...place, id: 'b', more: 1, less: 2 }, place],
    });
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'locations.0.name',
      'locations.2.hours.monday.0',
      'locations.2.id',
      'locations.3.less',
      'locations.3.more',
      'locations.4.id',
    ]);
    // Every place keeps an id of its own.
    expect(new Set(clinic.locations?.map(({ id }) => id)).size).toBe(4);
  });

  it('stands beside others, each with a message of its own', () => {
    const { problems } = read({ version: 1, clinic: 5, services: { massage: 'x', yoga: 1 }, apperance: {}, review: { reviewer: 'A' }, handoff: [] });
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'apperance',
      'clinic',
      'handoff',
      'review.date',
      'review.expires',
      'review.protocolHash',
      'services.massage',
      'services.yoga',
    ]);
  });
});
