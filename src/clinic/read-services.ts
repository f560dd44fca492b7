/** What a clinic's document says about its services, the doors that it knows, and how it hands over. */
import {
  type Clinic,
  type DoorToKnock,
  type Extra,
  type HandoffOptions,
  type OwnDoor,
  type SafeLink,
  type Service,
  type ServiceNotes,
  ownDoors,
  services,
} from './clinic.types.ts';
import type { ClinicDocument } from './document.schema.ts';
import { linkField, phoneField } from './fields.ts';
import { readWith } from './read-with.ts';

type WrittenServices = NonNullable<ClinicDocument['services']>;

function readNotes({
  practitioner,
  price,
  insurance,
  waitDays,
}: { readonly [Name in keyof ServiceNotes]: ServiceNotes[Name] | undefined }): ServiceNotes {
  return {
    ...(practitioner && { practitioner }),
    ...(price && { price }),
    ...(insurance && { insurance }),
    ...(waitDays !== undefined && { waitDays }),
  };
}

/** Every service that is named, and every one that has a link from the script tag. */
export function readOffers(
  written: WrittenServices | undefined,
  booking: Readonly<Partial<Record<Service, SafeLink>>>,
): Partial<Record<Service, ServiceNotes>> | undefined {
  if (!written || !services.some((name) => written[name])) return undefined;
  const named = services.flatMap((name) => {
    const notes = written[name];
    return notes || booking[name] ? [[name, notes ? readNotes(notes) : {}] as const] : [];
  });
  return Object.fromEntries(named);
}

export function readExtras(written: WrittenServices['extras']): readonly Extra[] | undefined {
  if (!written || written.length === 0) return undefined;
  return written.map((extra) => {
    const book = readWith(linkField, extra.book);
    return { name: extra.name, kindOf: extra.kindOf, ...(book && { book }), ...readNotes(extra) };
  });
}

export function readDoors(written: ClinicDocument['doors']): Partial<Record<OwnDoor, DoorToKnock>> | undefined {
  if (!written) return undefined;
  const known = ownDoors.flatMap((name) => {
    const door = written[name];
    if (!door) return [];
    const phone = readWith(phoneField, door.phone);
    const link = readWith(linkField, door.link);
    return [[name, { name: door.name, ...(phone && { phone, phoneText: door.phone ?? '' }), ...(link && { link }) }] as const];
  });
  return Object.fromEntries(known);
}

/** The ids of the clinic's own pages at its booking vendors, by service. */
export function readRouting(offered: ClinicDocument['services']): Clinic['routing'] | undefined {
  const known = services.flatMap((service) => {
    const ids = Object.entries(offered?.[service]?.routing ?? {});
    return ids.length > 0 ? [[service, Object.fromEntries(ids)] as const] : [];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

export function readHandoff(written: ClinicDocument['handoff'], base: HandoffOptions | undefined): HandoffOptions | undefined {
  if (!written) return base;
  return {
    open: written.open ?? base?.open ?? 'link',
    prefill: written.prefill ?? true,
    analytics: written.analytics ?? base?.analytics ?? 'none',
  };
}
