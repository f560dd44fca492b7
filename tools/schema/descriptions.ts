/** What an editor says about each name of a configuration document. */

/** By path; `*` is any one name, and the items of a list have the path of the list. The first that fits counts. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema, for your editor.',
  version: 'The version of this document: always 1.',
  clinic: 'Who you are.',
  'clinic.name': 'Shown at the top of the panel.',
  'clinic.country': 'Two letters: whose emergency, advice and crisis numbers are shown.',
  'clinic.phone': 'Your telephone number, as your visitors would write it.',
  'clinic.confirmedNumbers': 'Public numbers of your country that you have checked. They lose their word of caution.',
  language: 'The language that the panel opens in, as a code such as es. When it is not set, that of the page.',
  languages: 'The languages that a visitor may choose among, in this order. All that there are when it is not set.',
  services: 'The services that you offer. One without a link is booked by telephone.',
  'services.massage': 'Massage therapy.',
  'services.physical-therapy': 'Physical therapy (physiotherapy).',
  'services.combined': 'Physical therapy and massage together. Left out, both links stand side by side.',
  'services.assessment': 'An assessment, offered where a visitor should see a doctor.',
  'services.extras': 'Services with names of their own.',
  'services.extras.name': 'Its name, as visitors know it.',
  'services.extras.kindOf': 'The service beside which it is offered.',
  'services.*.book': 'The booking link.',
  'services.*.routing': 'The ids of your own pages at the booking vendor. They are added to the link where the vendor has a place for them.',
  'services.*.routing.practitioner': 'The id of who gives it.',
  'services.*.routing.appointment-type': 'The id of the kind of visit.',
  'services.*.routing.location': 'The id of the place.',
  'services.*.routing.reference': 'A short word of yours that says where the visitor comes from.',
  'services.*.practitioner': 'Who gives it.',
  'services.*.price': 'What it costs, in your words.',
  'services.*.insurance': 'What insurance pays, in your words.',
  'services.*.waitDays': 'How many days a new visitor usually waits.',
  locations: 'Where you are. The visitor picks among several; nobody is located.',
  'locations.id': 'A short name of its own among your locations.',
  'locations.name': 'Its name, as visitors know it.',
  'locations.address': 'Its address, on one line.',
  'locations.phone': 'Its telephone number. Left out, the clinic’s.',
  'locations.timeZone': 'The zone of its clock, such as America/New_York.',
  'locations.hours': 'When it is open in a usual week. Closed on a day that is left out.',
  'locations.hours.*': 'From and to, on a clock of 24 hours. Past midnight, go on on the next day.',
  'locations.holidays': 'Days with other hours.',
  'locations.holidays.date': 'The day.',
  'locations.holidays.hours': 'Its hours. Closed all day when left out.',
  'locations.services': 'What it offers. Left out, everything.',
  'locations.services.*': 'Offered here.',
  'locations.services.*.book': 'The booking link for this location. Left out, the service’s.',
  doors: 'Whom you know for what you do not do.',
  'doors.doctor': 'A doctor.',
  'doors.urgent': 'Urgent care, for today.',
  'doors.maternity': 'Care in pregnancy and after birth.',
  'doors.dentist': 'A dentist.',
  'doors.*.name': 'Who it is, as visitors know it.',
  'doors.*.phone': 'The telephone number.',
  'doors.*.link': 'Where to book, or to read more.',
  appearance: 'How the panel looks.',
  'appearance.color': 'The one colour that the look is built from.',
  'appearance.theme': 'auto is what the device prefers.',
  'appearance.position': 'The corner of the page.',
  'appearance.label': 'The words on the button.',
  handoff: 'How a visitor goes on from here.',
  'handoff.open': 'How a booking page opens: a new tab, or on this page where the vendor allows it.',
  'handoff.prefill': 'Whether visitors may have the booking form filled with their name and address.',
  privacy: 'What stays in the tab, and how to leave it.',
  'privacy.quickExit': 'The page that quick exit leads to.',
  'privacy.idleMinutes': 'The conversation is wiped after so many minutes without a touch.',
  'handoff.analytics': 'Where your own analytics hear that something happened, never what.',
  review: 'Who signed the clinical content. All four, or none.',
  'review.reviewer': 'The clinician who signed.',
  'review.date': 'The day it was signed.',
  'review.expires': 'The last day on which the signature counts.',
  'review.protocolHash': 'The hash of the content that was signed.',
};

const fits = (pattern: string, path: readonly string[]) => {
  const names = pattern.split('.');
  return names.length === path.length && names.every((name, index) => name === '*' || name === path[index]);
};

export const describedPaths: readonly string[] = Object.keys(descriptions);

export function descriptionOf(path: readonly string[]): string | undefined {
  return Object.entries(descriptions).find(([pattern]) => fits(pattern, path))?.[1];
}
