/** Reads a clinic from its configuration document, keeping every value that is right. */
import * as v from 'valibot';
import {
  type Clinic,
  type ClinicRead,
  type Problem,
  type SafeLink,
  type Service,
  analyticsBridges,
  positions,
  services,
  themes,
  waysToOpen,
} from './clinic.types.ts';
import { type ClinicDocument, documentSchema } from './document.schema.ts';
import { type Field, colorField, countryField, labelField, linkField, oneOf, nameField, phoneField } from './fields.ts';
import { found } from './problem-message.ts';

type Path = readonly string[];
type Entries = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(value: unknown, [key, ...rest]: Path): boolean {
  return key === undefined || (isObject(value) && Object.hasOwn(value, key) && holds(value[key], rest));
}

function without(value: Entries, [key, ...rest]: Path): Entries {
  if (key === undefined || !Object.hasOwn(value, key)) return value;
  const inner = value[key];
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(rest.length > 0 && isObject(inner) ? [...others, [key, without(inner, rest)]] : others);
}

/** Takes out what is wrong until the rest fits. Each pass removes at least one entry, so it ends. */
function whatFits(json: Entries, problems: Problem[]): ClinicDocument {
  const reported = new Set<string>();
  if (json['version'] === undefined) problems.push({ field: 'version', found: found(undefined), fix: 'Write "version": 1.' });
  let rest = json;
  for (;;) {
    const tried: Entries = { ...rest, version: rest['version'] ?? 1 };
    const result = v.safeParse(documentSchema, tried);
    if (result.success) return result.output;
    rest = tried;
    for (const issue of result.issues) {
      const steps = issue.path ?? [];
      const path = steps.map((step) => String(step.key));
      const field = path.join('.');
      if (!reported.has(field)) problems.push({ field, found: found(steps.at(-1)?.value), fix: issue.message });
      reported.add(field);
      // A required name that is missing takes its object with it.
      rest = without(rest, holds(tried, path) ? path : path.slice(0, -1));
    }
  }
}

function readWith<Value>(field: Field<Value>, text: string | undefined): Value | undefined {
  return text === undefined ? undefined : field.read(text);
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
  const problems: Problem[] = [];
  const { clinic, services: offered, handoff, appearance, review } = whatFits(json, problems);

  const booking: Partial<Record<Service, SafeLink>> = { ...base.booking };
  for (const service of services) {
    const link = readWith(linkField, offered?.[service]?.book);
    if (link) booking[service] = link;
  }
  const routing = Object.fromEntries(services.flatMap((service) => (offered?.[service]?.routing ? [[service, offered[service].routing]] : [])));
  const country = readWith(countryField, clinic?.country);
  const phone = readWith(phoneField, clinic?.phone);
  const accent = readWith(colorField, appearance?.color);
  const label = readWith(labelField, appearance?.label);
  return {
    clinic: {
      ...base,
      name: readWith(nameField, clinic?.name) ?? base.name,
      ...(country && { country }),
      ...(phone && clinic?.phone && { phone, phoneText: clinic.phone }),
      booking,
      ...(Object.keys(routing).length > 0 && { routing }),
      ...(handoff && {
        handoff: {
          open: readWith(oneOf(waysToOpen), handoff.open) ?? base.handoff?.open ?? 'link',
          prefill: handoff.prefill ?? true,
          analytics: readWith(oneOf(analyticsBridges), handoff.analytics) ?? base.handoff?.analytics ?? 'none',
        },
      }),
      appearance: {
        ...base.appearance,
        ...(accent && { accent }),
        theme: readWith(oneOf(themes), appearance?.theme) ?? base.appearance.theme,
        position: readWith(oneOf(positions), appearance?.position) ?? base.appearance.position,
        ...(label && { label }),
      },
      ...(review && { review }),
    },
    problems,
  };
}
