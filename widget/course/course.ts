/** What is noted of the sessions of a course, how the list of them changes, and how it is kept on the device. */
import type { DeviceRecord } from '../device/device-record.ts';
import type { Draft, Reliance, Session } from './course.types.ts';

/** In the order in which a session holds them. */
export const fields = ['day', 'before', 'after', 'stiffness', 'movement', 'reliance'] as const;
export const reliances = ['less', 'same', 'more'] as const;

/** More than a session every three days for half a year. */
export const mostSessions = 60;

/** Where the numbers of a session stand in it. */
export type ScaleAt = 1 | 2 | 3 | 4;

/** The day it is for whoever has the device, as an ISO date. @param now milliseconds since 1970 */
export const today = (now: number): string => new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Whether there is such a day: browsers read the 30th of February as a day in March. */
const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && String(new Date(text).toJSON()).startsWith(text);
const isScale = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10;
const isReliance = (value: unknown): value is Reliance => reliances.some((one) => one === value);

const isSession = (stored: unknown): stored is Session =>
  Array.isArray(stored) &&
  stored.length === fields.length &&
  stored.every((value, at) => (at === 0 ? isDay(value) : at === 5 ? isReliance(value) : isScale(value)));

const byDay = ([a]: Session, [b]: Session) => (a < b ? -1 : a > b ? 1 : 0);

/** The sessions with one more, by day; beyond {@link mostSessions} the oldest go. */
export const withSession = (sessions: readonly Session[], session: Session): readonly Session[] =>
  [...sessions, session].sort(byDay).slice(-mostSessions);

/** The sessions without this one: of two that are the same, one stays. */
export function withoutSession(sessions: readonly Session[], session: Session): readonly Session[] {
  const at = sessions.findIndex((each) => String(each) === String(session));
  return sessions.filter((_, index) => index !== at);
}

/** The fields that are empty, or hold a day that has not come or was mistyped. @param until the last day that counts */
export const missingIn = (draft: Draft, until: string): readonly (typeof fields)[number][] =>
  fields.filter((field) => {
    const value = draft[field] ?? '';
    return field === 'day' ? !isDay(value) || value > until || value < '2000' : !value;
  });

/** What was filled in, as a session. @throws when something is missing: {@link missingIn} says what. */
export function sessionOf(draft: Draft): Session {
  const session: unknown = fields.map((field, at) => (at % 5 ? Number(draft[field] || NaN) : draft[field]));
  if (!isSession(session)) throw new TypeError('Signpost: a session has a field without a value.');
  return session;
}

/**
 * Whether to stop and tell somebody: in each of the last two sessions the pain was worse by 2 or more afterwards, or moving has become harder by
 * 2 or more within the last three. docs/decisions/0027 says why 2.
 */
export function isWorse(sessions: readonly Session[]): boolean {
  const [last, ...earlier] = sessions.slice(-3).reverse();
  const hurts = sessions.slice(-2).filter(([, before, after]) => after >= before + 2);
  return hurts.length === 2 || (last !== undefined && earlier.some(([, , , , movement]) => last[4] <= movement - 2));
}

/** What is kept of a course. */
export const courseRecord: DeviceRecord<readonly Session[]> = {
  name: 'signpost-course',
  version: '2',
  days: 180,
  read: (stored) => {
    if (!Array.isArray(stored) || !stored.length || stored.length > mostSessions || !stored.every(isSession))
      throw new TypeError('These are no sessions.');
    return [...stored].sort(byDay);
  },
};
