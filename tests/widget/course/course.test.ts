import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  courseRecord,
  fields,
  isWorse,
  missingIn,
  mostSessions,
  reliances,
  sessionOf,
  today,
  withoutSession,
  withSession,
} from '../../../widget/course/course.ts';
import type { Session } from '../../../widget/course/course.types.ts';
import { keep, kept, yesOf } from '../../../widget/device/device-record.ts';
import { heldDevice } from '../device/held-device.ts';

const dayLength = 86_400_000;
const noon = Date.UTC(2026, 4, 29, 12);
const session: Session = ['2026-05-28', 6, 4, 5, 3, 'same'];
const full = { day: '2026-05-28', before: '6', after: '4', stiffness: '5', movement: '3', reliance: 'same' };

const scale = fc.integer({ min: 0, max: 10 });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anySession: fc.Arbitrary<Session> = fc.tuple(day, scale, scale, scale, scale, fc.constantFrom(...reliances));
const anySessions = fc.array(anySession, { maxLength: 70 }).map((all) => all.reduce<readonly Session[]>(withSession, []));
const days = (sessions: readonly Session[]) => sessions.map(([first]) => first);

afterEach(() => vi.restoreAllMocks());

describe('the sessions of a course', () => {
  it('are in order of their days, whatever the order they are added in, and the oldest go first', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 70 }), (all) => {
        const sessions = all.reduce<readonly Session[]>(withSession, []);
        expect(days(sessions)).toEqual(days(all).toSorted().slice(-mostSessions));
      }),
    );
  });

  it('leave out exactly one when one is deleted, also where two are the same', () => {
    const other: Session = ['2026-05-20', 7, 5, 5, 3, 'more'];
    expect(withoutSession([other, session, session], session)).toEqual([other, session]);
    expect(withoutSession([other], session)).toEqual([other]);
  });
});

describe('what is kept of a course', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        anySessions.filter(({ length }) => length > 0),
        (sessions) => {
          const { device } = heldDevice(noon);
          expect(keep(courseRecord, sessions, device, yesOf({ type: 'click' }))).toBe(true);
          expect(kept(courseRecord, device)?.content).toEqual(sessions);
        },
      ),
    );
  });

  it('is gone half a year after the last change', () => {
    const made = heldDevice(noon);
    keep(courseRecord, [session], made.device, yesOf({ type: 'click' }));
    made.time += 180 * dayLength - 1;
    expect(kept(courseRecord, made.device)?.content).toEqual([session]);
    made.time += 1;
    expect(kept(courseRecord, made.device)).toBeUndefined();
    expect(made.held.size).toBe(0);
  });

  const [first, ...rest] = session;
  it.each([
    ['nothing', null],
    ['text', 'sessions'],
    ['one session without a list', session],
    ['no session at all', []],
    ['an object', { 0: session, length: 1 }],
    ['more than there may be', Array(mostSessions + 1).fill(session)],
    ['a session as an object', [{ day: first }]],
    ['a session that is too short', [session.slice(0, -1)]],
    ['a session that is too long', [[...session, 'note']]],
    ['a day that is none', [['2026-02-30', ...rest]]],
    ['a month that is none', [['2026-13-01', ...rest]]],
    ['a day with a time', [['2026-05-28T10:00', ...rest]]],
    ['a day as a number', [[20260528, ...rest]]],
    ['a number above the scale', [['2026-05-28', 11, 4, 5, 3, 'same']]],
    ['a number below the scale', [['2026-05-28', 6, -1, 5, 3, 'same']]],
    ['a number between two', [['2026-05-28', 6, 4, 5.5, 3, 'same']]],
    ['a number as text', [['2026-05-28', 6, 4, 5, '3', 'same']]],
    ['a hole', [['2026-05-28', 6, null, 5, 3, 'same']]],
    ['a word that is not ours', [['2026-05-28', 6, 4, 5, 3, 'lots']]],
    ['one sound session beside one that is not', [session, ['2026-05-28']]],
  ])('is nothing but sessions: it refuses %s', (_, stored) => {
    expect(() => courseRecord.read(stored)).toThrow(TypeError);
    expect(courseRecord.read([session])).toEqual([session]);
  });

  it('is read in order, whatever order somebody has brought it in', () => {
    const earlier: Session = ['2026-05-20', 7, 5, 5, 3, 'more'];
    expect(courseRecord.read([session, earlier])).toEqual([earlier, session]);
  });
});

describe('what is filled in', () => {
  it('becomes a session when all of it is there', () => {
    expect(missingIn(full, '2026-05-29')).toEqual([]);
    expect(sessionOf(full)).toEqual(session);
    expect(sessionOf({ ...full, before: '0', after: '10' })).toEqual(['2026-05-28', 0, 10, 5, 3, 'same']);
  });

  it.each(fields)('is missing without %s, and is no session', (field) => {
    const { [field]: _, ...draft } = full;
    expect(missingIn(draft, '2026-05-29')).toEqual([field]);
    expect(missingIn({ ...full, [field]: '' }, '2026-05-29')).toEqual([field]);
    expect(() => sessionOf(draft)).toThrow(/a field without a value/);
  });

  it.each(['2026-05-30', '0026-05-28', '2026-02-30', '2026-05-2'])('has no day that has not come, was mistyped or is none: %s', (wrong) => {
    expect(missingIn({ ...full, day: wrong }, '2026-05-29')).toEqual(['day']);
  });

  it('may be of today, by the calendar of whoever has the device', () => {
    const now = Date.UTC(2026, 0, 31, 12);
    const zone = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-13 * 60);
    expect(today(now)).toBe('2026-02-01');
    zone.mockReturnValue(10 * 60);
    expect(today(now)).toBe('2026-01-31');
    expect(missingIn({ ...full, day: '2026-01-31' }, today(now))).toEqual([]);
  });
});

describe('getting worse', () => {
  const hurt: Session = ['2026-05-01', 4, 6, 5, 5, 'same'];
  const eased: Session = ['2026-05-01', 4, 3, 5, 5, 'same'];
  const moving = (movement: number): Session => ['2026-05-01', 4, 4, 5, movement, 'same'];
  it.each<readonly [string, readonly Session[], boolean]>([
    ['nothing noted', [], false],
    ['one session that hurt', [hurt], false],
    ['two in a row that hurt', [eased, hurt, hurt], true],
    ['two that hurt, and one between that did not', [hurt, eased, hurt], false],
    ['two that hurt, but better since', [hurt, hurt, eased], false],
    [
      'pain up by only 1, twice',
      [
        ['2026-05-01', 4, 5, 5, 5, 'same'],
        ['2026-05-02', 4, 5, 5, 5, 'same'],
      ],
      false,
    ],
    ['movement down by 2 since the last', [moving(6), moving(4)], true],
    ['movement down by 2 over two', [moving(6), moving(5), moving(4)], true],
    ['movement down by 1', [moving(6), moving(5)], false],
    ['movement down by 2 long ago', [moving(6), moving(4), moving(4), moving(4)], false],
    ['movement up', [moving(4), moving(6)], false],
  ])('is said of %s: %#', (_, sessions, worse) => expect(isWorse(sessions)).toBe(worse));
});
