/** Dates, hours and time zones, as a clinic writes them in its document. */
import type { Span } from './clinic.types.ts';
import type { Field } from './fields.ts';

const clock = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** Minutes from midnight. */
function minutes(time: string): number | undefined {
  if (!clock.test(time)) return undefined;
  const [hours, rest] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}

function readSpan(text: string): Span | undefined {
  const [from, to, ...more] = text.split('-').map((time) => minutes(time.trim()));
  return from === undefined || to === undefined || more.length > 0 || to <= from ? undefined : { from, to };
}

/** Says which of its mistakes a span makes. */
export function spanFix(text: string): string {
  const [from, to] = text.split('-').map((time) => minutes(time.trim()));
  if (from === undefined || to === undefined || to > from) return 'Write hours such as 08:00-12:30, on a clock of 24 hours.';
  return `These hours end before they begin. Past midnight, write "${text.split('-')[0]?.trim()}-24:00" here and the rest on the next day, from 00:00.`;
}

export const spanField: Field<Span> = { read: readSpan, fix: spanFix('') };

/** The first two spans of one day that share a minute, in the order of the clock. */
export function overlapping(spans: readonly Span[]): readonly [Span, Span] | undefined {
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  for (const [index, span] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && next.from < span.to) return [span, next];
  }
  return undefined;
}

/** `2026-02-31` has the shape of a date and is none. */
function readDate(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ? text : undefined;
}
export const dateField: Field<string> = { read: readDate, fix: 'Write a date such as 2026-05-31.' };

/** Names with a region only: `EST` and `+05:00` keep no summer time. */
function readTimeZone(text: string): string | undefined {
  try {
    return text === 'UTC' || text.includes('/') ? new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text : undefined;
  } catch {
    return undefined;
  }
}
export const timeZoneField: Field<string> = { read: readTimeZone, fix: 'Use a time zone by its region, such as America/New_York or Europe/London.' };

function readLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
export const languageField: Field<string> = { read: readLanguage, fix: 'Use a language tag, such as en, es or pt-BR.' };
