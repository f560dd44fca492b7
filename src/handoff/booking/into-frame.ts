/** Makes what goes into the frame of a vendor: the address that it opens, and the one message that it is told. */
import type { SafeLink } from '../../clinic/clinic.types.ts';
import { ClinicalAnswerError, type MayLeave, leavingText } from '../../vocabulary/may-leave.ts';
import { type FrameProtocol, type WayHere, greetingNames } from './adapter.types.ts';
import { type BookingAddress, leavingLink } from './booking-address.ts';

/**
 * @param hostPage the name of the website that the frame stands on
 * @throws {ClinicalAnswerError} when link or website were not made to leave. Nothing has been opened then.
 */
export function frameAddress(protocol: FrameProtocol, address: BookingAddress, way: WayHere, hostPage: MayLeave<'routing'>): SafeLink {
  const url = new URL(leavingLink(address));
  // Of every vendor, also of one that does not want to know.
  leavingText(hostPage, 'routing');
  protocol.address(url, way, hostPage);
  // The cast: it is a safe link, at the host where its vendor has pages for frames.
  return url.href as SafeLink;
}

/**
 * What is posted to the frame, if anything.
 * @throws {ClinicalAnswerError} when a word of it was not made to leave, or has a name that is not in the list.
 */
export function greetingOf({ greeting }: Pick<FrameProtocol, 'greeting'>): Readonly<Record<string, string>> | undefined {
  if (!greeting) return undefined;
  if (Object.keys(greeting).some((name) => !(greetingNames as readonly string[]).includes(name)))
    throw new ClinicalAnswerError('Signpost: a frame is told nothing that has no name in its list.');
  return Object.fromEntries(greetingNames.map((name) => [name, leavingText(greeting[name], 'routing')]));
}
