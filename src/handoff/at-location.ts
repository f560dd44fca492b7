/** What a clinic offers at one of its locations. */
import { type Clinic, type ClinicLocation, type SafeLink, type Service, type ServiceNotes, services } from '../clinic/clinic.types.ts';

function bookingAt({ booking }: Clinic, { services: here }: ClinicLocation): Partial<Record<Service, SafeLink>> {
  if (!here) return { ...booking };
  return Object.fromEntries(
    services.flatMap((service) => {
      const link = Object.hasOwn(here, service) ? (here[service] ?? booking[service]) : undefined;
      return link ? [[service, link]] : [];
    }),
  );
}

function offersAt({ offers }: Clinic, { services: here }: ClinicLocation): Partial<Record<Service, ServiceNotes>> | undefined {
  if (!here) return offers;
  return Object.fromEntries(services.flatMap((service) => (Object.hasOwn(here, service) ? [[service, offers?.[service] ?? {}]] : [])));
}

/** The locations that offer at least one of these services; all of them where none is named. */
export function locationsFor(wanted: readonly Service[], clinic: Clinic): readonly ClinicLocation[] {
  const { locations = [], offers, booking } = clinic;
  if (wanted.length === 0) return locations;
  return locations.filter((site) => {
    const here = site.services ?? offers ?? booking;
    // Without a list and without links, everything is arranged by telephone.
    const isAnything = !site.services && !offers && Object.keys(booking).length === 0;
    return isAnything || wanted.some((service) => Object.hasOwn(here, service));
  });
}

/**
 * The clinic as it is at one site. While none of several is picked, a link stands only where it is the same at all of them.
 */
export function atLocation(clinic: Clinic, site: ClinicLocation | undefined, undecided: readonly ClinicLocation[]): Clinic {
  if (site) {
    const offers = offersAt(clinic, site);
    const { phone, phoneText } = site;
    return {
      ...clinic,
      ...(phone && { phone, phoneText: phoneText ?? phone.slice(4) }),
      booking: bookingAt(clinic, site),
      ...(offers && { offers }),
    };
  }
  const links = undecided.map((place) => bookingAt(clinic, place));
  const booking = Object.fromEntries(
    Object.entries(clinic.booking).filter(([service, link]) => links.every((here) => here[service as Service] === link)),
  );
  return { ...clinic, booking };
}
