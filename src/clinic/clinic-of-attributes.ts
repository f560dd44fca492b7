/** The clinic that the script tag's `data-*` attributes give, and which of them deserve a second look: those that few clinics set are among them. */
import { positions, services, themes, type Clinic, type SafeLink, type Service } from './clinic.types.ts';
import {
  readColor,
  readCountry,
  readLabel,
  readLanguages,
  readLink,
  readMinutes,
  readName,
  readPage,
  readPhone,
  wordOf,
  type Reader,
} from './readers.ts';

export interface ClinicOfAttributes {
  /** Works whatever was written. */
  readonly clinic: Clinic;
  /** Names of attributes that are wrong, that are missing, or that nobody reads. `read-attributes.ts` says what is the matter with them, if anything. */
  readonly doubtful: readonly string[];
}

/** @param attributes by name without `data-`. An empty value counts as not set. */
export function clinicOfAttributes(attributes: Readonly<Record<string, string>>): ClinicOfAttributes {
  const known = new Set(['config', 'words']);
  const doubtful: string[] = [];
  const written = (name: string): string => (attributes[name] ?? '').trim();
  const read = <Value>(name: string, reader: Reader<Value>, isOptional = true): Value | undefined => {
    known.add(name);
    const text = written(name);
    const value = reader(text);
    if (value === undefined && !(isOptional && !text)) doubtful.push(name);
    return value;
  };

  // A configuration document may name the clinic instead.
  const name = read('clinic', readName, 'config' in attributes);
  const country = read('country', readCountry);
  const phone = read('phone', readPhone);
  const accent = read('color', readColor);
  const label = read('label', readLabel);
  // A tag such as `es-MX`.
  const language = read('lang', readLabel);
  const languages = read('languages', readLanguages);
  const idleMinutes = read('idle-minutes', readMinutes);
  const quickExit = read('quick-exit', readPage);
  const booking: Partial<Record<Service, SafeLink>> = {};
  for (const service of services) {
    const link = read(`book-${service}`, readLink);
    if (link) booking[service] = link;
  }
  const clinic = {
    name: name ?? '',
    ...(country && { country }),
    ...(phone && { phone, phoneText: written('phone') }),
    booking,
    ...(language && { language }),
    ...(languages && { languages }),
    ...(idleMinutes && { idleMinutes }),
    ...(quickExit && { quickExit }),
    appearance: {
      ...(accent && { accent }),
      theme: read('theme', wordOf(themes)) ?? 'auto',
      position: read('position', wordOf(positions)) ?? 'right',
      ...(label && { label }),
    },
  };
  return { clinic, doubtful: [...doubtful, ...Object.keys(attributes).filter((name) => !known.has(name))] };
}
