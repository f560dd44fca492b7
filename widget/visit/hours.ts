/** Says the hours of a place in words, on the clock of the place. */
import { type Moment, type Opening, wallClock } from '../../src/handoff/opening.ts';
import type { ClinicLocation } from '../../src/clinic/clinic.types.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import { fill } from '../fill.ts';

interface Clock {
  readonly now: Date;
  /** With the country where it is known: the English of Britain writes 18:00. */
  readonly locale: Intl.Locale;
}

/** A date and a minute of the place, whatever zone it lies in: said as if both were UTC. */
function said({ date, minute }: Moment, { locale }: Clock): { readonly time: string; readonly day: string } {
  const moment = Date.parse(`${date}T00:00Z`) + minute * 60_000;
  const as = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(moment);
  return { time: as({ hour: 'numeric', minute: '2-digit' }), day: as({ weekday: 'long', day: 'numeric', month: 'long' }) };
}

/** Nothing for a place that gives no hours. */
export function hoursLine({ opening: hours }: ClinicLocation, opening: Opening | undefined, words: VisitTexts, clock: Clock): string | undefined {
  if (!hours || !opening) return undefined;
  const { isOpen, changes } = opening;
  if (!changes) return isOpen ? words.open : words.closed;
  const { today, tomorrow, later } = isOpen ? words.openUntil : words.opens;
  const line = fill([today, tomorrow][changes.inDays] ?? later, said(changes, clock));
  const here = wallClock(clock.now, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const there = wallClock(clock.now, hours.timeZone);
  return here.date === there.date && here.minute === there.minute ? line : `${line} ${words.clinicTime}`;
}
