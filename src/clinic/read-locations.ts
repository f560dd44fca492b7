/** The locations of a clinic's document, as the rest of Signpost wants them. */
import { type ClinicLocation, type OpeningHours, type Problem, type SafeLink, type Service, type Span, services, weekdays } from './clinic.types.ts';
import { linkField, phoneField } from './fields.ts';
import type { LocationDocument } from './location.schema.ts';
import { quoted } from './problem-message.ts';
import { readWith } from './read-with.ts';
import { spanField } from './time-fields.ts';
import { placeIn } from './what-fits.ts';

const readSpans = (written: readonly string[]): readonly Span[] =>
  written.flatMap((text) => spanField.read(text) ?? []).toSorted((a, b) => a.from - b.from);

function readOpening({ hours, holidays = [], timeZone }: LocationDocument): OpeningHours | undefined {
  if (!hours || !timeZone) return undefined;
  return {
    timeZone,
    week: Object.fromEntries(weekdays.flatMap((day) => (hours[day] ? [[day, readSpans(hours[day])]] : []))),
    holidays: holidays.map(({ date, hours: special = [] }) => ({ date, hours: readSpans(special) })),
  };
}

function readServices(written: LocationDocument['services']): Partial<Record<Service, SafeLink | undefined>> | undefined {
  if (!written) return undefined;
  return Object.fromEntries(services.flatMap((name) => (written[name] ? [[name, readWith(linkField, written[name].book)]] : [])));
}

function readLocation(written: LocationDocument, id: string): ClinicLocation {
  const phone = readWith(phoneField, written.phone);
  const opening = readOpening(written);
  const offered = readServices(written.services);
  return {
    id,
    name: written.name,
    ...(written.address && { address: written.address }),
    ...(phone && { phone, phoneText: written.phone ?? '' }),
    ...(opening && { opening }),
    ...(offered && { services: offered }),
  };
}

/**
 * @param asWritten the list in the document, which knows where each one stood.
 * @param problems gains what a schema cannot see: two locations with one id, and hours without a clock to read them by.
 */
export function readLocations(
  written: readonly LocationDocument[] | undefined,
  asWritten: unknown,
  problems: Problem[],
): readonly ClinicLocation[] | undefined {
  if (!written || written.length === 0) return undefined;
  const taken = new Set<string>();
  return written.map((site, index) => {
    const field = `locations.${placeIn(Object(asWritten), index)}`;
    const isTaken = taken.has(site.id);
    taken.add(site.id);
    if (isTaken) problems.push({ field: `${field}.id`, found: quoted(site.id), fix: 'Another location has this id. Give each one of its own.' });
    if (site.hours && !site.timeZone && !problems.some((problem) => problem.field === `${field}.timeZone`)) {
      problems.push({ field: `${field}.timeZone`, found: 'missing', fix: 'Hours need a time zone by its region, such as America/New_York.' });
    }
    return readLocation(site, isTaken ? `${site.id} ${index}` : site.id);
  });
}
