/**
 * A calendar entry that brings somebody back after two days, as RFC 5545 wants it. It names the clinic and the page, and nothing else: a
 * calendar is read by many.
 */
import { ClinicalAnswerError, type MayLeave, type OpenNumber, type OpenText, leavingText } from '../vocabulary/may-leave.ts';
import { recheckHash } from './recheck-hash.ts';

/** "Stop self-methods if symptoms worsen within 48 hours": seed 000. */
export const hoursUntilRecheck = 48;

export interface Reminder {
  /** Absolute address of the page. */
  readonly page: MayLeave<'routing'>;
  readonly title: MayLeave<'routing'>;
  /** What the page says is its own address. */
  readonly canonical?: MayLeave<'routing'> | undefined;
  /** Before the address. */
  readonly note: MayLeave<'routing'>;
  /** Milliseconds since 1970. */
  readonly now: OpenNumber;
  /** Of this entry alone, by which a calendar knows one that it has already. */
  readonly id: MayLeave<'routing'>;
}

/**
 * Where the entry leads: to the address that the page itself says is its own, or to this one without its query, which may tell anything.
 * @param canonical of `<link rel="canonical">`; some sites tell their pages apart by a query and say so there
 */
export function recheckAddress(page: OpenText, canonical: OpenText = page): string {
  const { origin, pathname } = new URL(page);
  try {
    const own = new URL(!canonical || canonical === page ? pathname : canonical, page);
    if (own.origin === origin) return `${origin}${own.pathname}${own.search}${recheckHash}`;
  } catch {}
  return `${origin}${pathname}${recheckHash}`;
}

const hour = 3_600_000;
/** `20261127T184500Z` */
const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
/** Section 3.3.11, which has no place for any other control character. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Section 3.1: a line has 75 octets at most, and goes on after a blank. No character is cut in two. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let whole = '';
  let last = '';
  for (const character of line) {
    if (octets.encode(last + character).length > 75) {
      whole += `${last}\r\n`;
      last = ' ';
    }
    last += character;
  }
  return whole + last;
}

/** No count of pain is a time. */
const earliest = Date.UTC(2020);

/**
 * The text of an `.ics` file.
 * @throws {ClinicalAnswerError} when a text was not made to leave, or the time could be an answer. No entry has been made then.
 */
export function reminderFile({ page, canonical, title, note, now, id }: Reminder): string {
  if (!(now > earliest)) throw new ClinicalAnswerError('Signpost: a reminder is made at the time that it is now, and at no other.');
  const address = recheckAddress(leavingText(page, 'routing'), canonical === undefined ? canonical : leavingText(canonical, 'routing'));
  const summary = escaped(leavingText(title, 'routing'));
  const description = escaped(`${leavingText(note, 'routing')} ${address}`);
  const begins = now + hoursUntilRecheck * hour;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signpost//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${leavingText(id, 'routing')}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(begins)}`,
    'DURATION:PT15M',
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    `URL:${address}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
