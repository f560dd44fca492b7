/** Whether a place is open at a moment, until when, and when it opens next: on the clock of the place, which may change to summer time. */
import { type OpeningHours, type Span, weekdays } from '../clinic/clinic.types.ts';

/** A minute on the clock of a place, some days from now. */
export interface Moment {
  /** 0 is today, at the place. */
  readonly inDays: number;
  /** ISO date, at the place. */
  readonly date: string;
  /** Minutes from midnight, 0 to 1440. */
  readonly minute: number;
}

export interface Opening {
  readonly isOpen: boolean;
  /** When that changes. Absent when it stays so for two weeks. */
  readonly changes?: Moment;
}

/** How far ahead we look, in days: a fortnight of holidays is a long one. */
const horizon = 14;

/** The date and the minute that a clock on the wall of the place shows. */
export function wallClock(now: Date, timeZone: string): { readonly date: string; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${read('year')}-${read('month')}-${read('day')}`, minute: Number(read('hour')) * 60 + Number(read('minute')) };
}

/** Calendar days only: in UTC every day has 24 hours. */
function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function spansOn({ week, holidays }: OpeningHours, date: string): readonly Span[] {
  const holiday = holidays.find((day) => day.date === date);
  // Sunday is 0 for a Date, and last here.
  const weekday = weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
  return holiday ? holiday.hours : ((weekday && week[weekday]) ?? []);
}

/** @param now any moment; the hours are read on the clock of the place. */
export function openingAt(hours: OpeningHours, now: Date): Opening {
  const { date, minute } = wallClock(now, hours.timeZone);
  // One line of minutes, in which spans that touch are one: a night runs through midnight.
  const line: { from: number; to: number }[] = [];
  for (let inDays = 0; inDays <= horizon; inDays += 1) {
    for (const { from, to } of spansOn(hours, daysAfter(date, inDays))) {
      const last = line.at(-1);
      const start = inDays * 1440 + from;
      if (last?.to === start) last.to += to - from;
      else line.push({ from: start, to: start + to - from });
    }
  }
  const next = line.find(({ to }) => to > minute);
  const isOpen = next !== undefined && next.from <= minute;
  const change = isOpen ? next.to : next?.from;
  if (change === undefined || change >= (horizon + 1) * 1440) return { isOpen };
  // A closing at midnight belongs to the day that it ends.
  const inDays = Math.floor((isOpen ? change - 1 : change) / 1440);
  return { isOpen, changes: { inDays, date: daysAfter(date, inDays), minute: change - inDays * 1440 } };
}
