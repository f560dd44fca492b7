/** Makes the address of a booking page: the clinic's own link, and what may be carried to it. */
import { type RoutingName, type SafeLink, routingNames } from '../../clinic/clinic.types.ts';
import { ClinicalAnswerError, type MayLeave, leavingText } from '../../vocabulary/may-leave.ts';
import { type CarriedName, type ContactName, contactNames } from './adapter.types.ts';
import { adapterFor } from './adapters.ts';

/** Values by name, each of the class that its name asks for. */
export type Carried = Readonly<Partial<Record<RoutingName, MayLeave<'routing'>> & Record<ContactName, MayLeave<'contact'>>>>;

/** One value that a link carries because of us. */
export interface CarriedValue {
  readonly name: CarriedName;
  readonly text: string;
}

export interface BookingAddress {
  /** Byte for byte the clinic's link when nothing was added. */
  readonly href: SafeLink;
  /** What was added; a value that the vendor has no place for is not. */
  readonly added: readonly CarriedValue[];
}

const made = new WeakSet<object>();

/** A part may need one before it: in Jane a treatment belongs to a person. */
const inOrder: readonly CarriedName[] = ['location', 'practitioner', 'appointment-type', 'reference', 'name', 'email'];

/** Characters, at most, of one value: a link that is too long is cut off by a server. */
const longest = 120;

/** Without control characters and halves of characters, which no address can hold. */
const fitting = (text: string) => Array.from(text.replace(/\p{C}/gu, '').trim()).slice(0, longest).join('');

/**
 * @throws {ClinicalAnswerError} when a value was not made to leave, and when there is a value that has no name here. Nothing has left then.
 */
export function bookingAddress(link: SafeLink, carried: Carried): BookingAddress {
  const texts = new Map<CarriedName, string>();
  for (const name of routingNames) if (carried[name]) texts.set(name, leavingText(carried[name], 'routing'));
  for (const name of contactNames) if (carried[name]) texts.set(name, leavingText(carried[name], 'contact'));
  // A name that nobody declared is of no class, and what has no class is clinical.
  if (Object.keys(carried).some((name) => !(inOrder as readonly string[]).includes(name)))
    throw new ClinicalAnswerError('Signpost: a booking link carries nothing that has no name in its list.');

  const { parameters } = adapterFor(link);
  let href: string = link;
  const added: CarriedValue[] = [];
  for (const name of inOrder) {
    const text = fitting(texts.get(name) ?? '');
    const parameter = parameters[name];
    if (!text || !parameter) continue;
    const url = new URL(href);
    const before = url.href;
    parameter.write(url, text);
    if (url.href === before) continue;
    href = url.href;
    added.push({ name, text });
  }
  // The cast: it is the clinic's own safe link, with a longer path, query or hash.
  const address = Object.freeze({ href: href as SafeLink, added });
  made.add(address);
  return address;
}

/**
 * The link of an address that is about to be opened, after a last look at where it came from.
 * @throws {ClinicalAnswerError} when {@link bookingAddress} did not make it.
 */
export function leavingLink(address: BookingAddress): SafeLink {
  if (!made.has(address)) throw new ClinicalAnswerError('Signpost: only a booking link that was put together here is opened.');
  return address.href;
}
