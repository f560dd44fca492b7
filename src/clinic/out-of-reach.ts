/** What a clinic's document offers that nobody could have, since it has neither a link nor a telephone. */
import { type Clinic, type ClinicLocation, type Problem, services } from './clinic.types.ts';
import { found } from './problem-message.ts';
import { type Entries, placeIn } from './what-fits.ts';

const withoutWay = (field: string, fix: string): Problem => ({ field: `${field}.book`, found: found(undefined), fix });

const atClinic = 'Add a booking link, or a telephone number at clinic.phone.';
const atPlace = 'Add a booking link here or under services, or a telephone number of this location or at clinic.phone.';

/** @param kept the document as it was written, which knows where each item stood. */
export function outOfReach({ offers = {}, extras = [], booking, phone, locations = [] }: Clinic, kept: Entries): readonly Problem[] {
  if (phone) return [];
  const isAnyPhone = locations.some((place) => place.phone);
  const atServices = services.filter(
    (service) => !isAnyPhone && offers[service] && !booking[service] && !locations.some((place) => place.services?.[service]),
  );
  // Said of the service, it need not be said again of each place.
  const lacks = (place: ClinicLocation) =>
    services.filter(
      (service) =>
        Object.hasOwn(place.services ?? {}, service) &&
        !place.services?.[service] &&
        !place.phone &&
        !booking[service] &&
        !atServices.includes(service),
    );
  const place = (index: number) => placeIn(Object(kept['locations']), index);
  const extra = (index: number) => placeIn(Object(Object(kept['services']).extras), index);
  return [
    ...atServices.map((service) => withoutWay(`services.${service}`, atClinic)),
    ...extras.flatMap(({ book }, index) => (book || isAnyPhone ? [] : [withoutWay(`services.extras.${extra(index)}`, atClinic)])),
    ...locations.flatMap((site, index) => lacks(site).map((service) => withoutWay(`locations.${place(index)}.services.${service}`, atPlace))),
  ];
}
