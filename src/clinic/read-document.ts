/** Reads a clinic from its configuration document, keeping every value that is right. */
import { type Appearance, type Clinic, type ClinicRead, type Problem, type SafeLink, type Service, services } from './clinic.types.ts';
import type { ClinicDocument } from './document.schema.ts';
import { colorField, countryField, linkField, pageField, phoneField } from './fields.ts';
import { outOfReach } from './out-of-reach.ts';
import { found } from './problem-message.ts';
import { readLocations } from './read-locations.ts';
import { readDoors, readExtras, readHandoff, readOffers, readRouting } from './read-services.ts';
import { readWith } from './read-with.ts';
import { isObject, whatFits } from './what-fits.ts';

function readAppearance({ appearance: written }: ClinicDocument, base: Appearance): Appearance {
  const accent = readWith(colorField, written?.color);
  return {
    ...base,
    ...(accent && { accent }),
    theme: written?.theme ?? base.theme,
    position: written?.position ?? base.position,
    ...(written?.label && { label: written.label }),
  };
}

/**
 * @param json what `JSON.parse` made of the document.
 * @param base the clinic that the script tag's attributes give: it fills what is missing or wrong.
 * @returns a clinic that works whatever was written, and one problem for each wrong value.
 */
export function readDocument(json: unknown, base: Clinic): ClinicRead {
  if (!isObject(json)) {
    return { clinic: base, problems: [{ field: 'data-config', found: found(json), fix: 'Name a JSON document that holds one object.' }] };
  }
  const { document, kept, problems: misfits } = whatFits(json);
  const { clinic, services: offered, privacy, review, language, languages } = document;
  const problems: Problem[] = [...misfits];

  const booking: Partial<Record<Service, SafeLink>> = { ...base.booking };
  for (const service of services) {
    const link = readWith(linkField, offered?.[service]?.book);
    if (link) booking[service] = link;
  }
  const country = readWith(countryField, clinic?.country);
  const phone = readWith(phoneField, clinic?.phone);
  const confirmedNumbers = clinic?.confirmedNumbers?.map((number) => number.replace(/\D/g, ''));
  const offers = readOffers(offered, booking);
  const extras = readExtras(offered?.extras);
  const locations = readLocations(document.locations, kept['locations'], problems);
  const doors = readDoors(document.doors);
  const handoff = readHandoff(document.handoff, base.handoff);
  const routing = readRouting(offered);
  const quickExit = readWith(pageField, privacy?.quickExit);
  const read: Clinic = {
    ...base,
    ...(clinic?.name && { name: clinic.name }),
    ...(country && { country }),
    ...(phone && { phone, phoneText: clinic?.phone ?? '' }),
    booking,
    appearance: readAppearance(document, base.appearance),
    ...(review && { review }),
    ...(offers && { offers }),
    ...(extras && { extras }),
    ...(locations && { locations }),
    ...(doors && { doors }),
    ...(confirmedNumbers && { confirmedNumbers }),
    ...(language && { language }),
    ...(languages && languages.length > 0 && { languages }),
    ...(privacy?.idleMinutes && { idleMinutes: privacy.idleMinutes }),
    ...(quickExit && { quickExit }),
    ...(routing && { routing }),
    ...(handoff && { handoff }),
  };
  return { clinic: read, problems: [...problems, ...outOfReach(read, kept)] };
}
