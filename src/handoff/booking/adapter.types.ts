/** What one file for one booking vendor says: which links are its own, and what may be added to them. */

import type { RoutingName, WayToOpen } from '../../clinic/clinic.types.ts';
import type { MayLeave, OpenText } from '../../vocabulary/may-leave.ts';

/** What a visitor may have filled in on the booking page, after a tick. */
export const contactNames = ['name', 'email'] as const;
export type ContactName = (typeof contactNames)[number];

export type CarriedName = RoutingName | ContactName;

/**
 * `documented` by the vendor, or `seen-in-public-code` of clinics and other sites only: the vendor may change the second kind without
 * saying so, and a clinic should try its links.
 */
export type Basis = 'documented' | 'seen-in-public-code';

/** How one value is written into a link. Gives back the link as it was when there is no place left for the value. */
export interface Write {
  (url: URL, text: OpenText): void;
  /** What it is called in a query; absent where it has no name there. */
  readonly names?: readonly string[];
}

export interface Parameter {
  readonly basis: Basis;
  readonly write: Write;
}

/** What a page in a frame said, as far as we listen. */
export type FrameNews = { readonly is: 'alive' | 'booked' | 'failed' } | { readonly is: 'height'; readonly pixels: number };

/** A way to open a page on this one. */
export type WayHere = Exclude<WayToOpen, 'link'>;

/** What the address for a frame says beyond the link: which website this is, that it stands in another page, or which program put it there. */
export type FrameValue = 'website' | 'within' | 'program';

/** The names that the message to a frame may have. */
export const greetingNames = ['originator', 'method'] as const;

/** How a vendor's page is shown in a frame and what it says from there. The vendor's own script is never loaded. */
export interface FrameProtocol {
  readonly basis: Basis;
  /** Messages from anywhere else are ignored. */
  readonly origins: readonly string[];
  /** Turns the link of the page into the address for a frame. */
  readonly address: (url: URL, mode: WayHere, hostPage: MayLeave<'routing'>) => void;
  /** What that adds to the query, by the name that it has there. */
  readonly adds: Readonly<Record<string, FrameValue>>;
  /** What a message means, or nothing when it is not one of theirs. It may be anything: null, a text, an object with getters. */
  readonly read: (data: unknown) => FrameNews | undefined;
  /** What the page has to be told once it is alive, or it stays blank. Always the same, about nobody. */
  readonly greeting?: Readonly<Record<(typeof greetingNames)[number], MayLeave<'routing'>>>;
}

export interface BookingAdapter {
  readonly id: string;
  /** As the vendor writes it. Absent where the host says it all. */
  readonly vendor?: string;
  readonly matches: (url: URL) => boolean;
  /** The allow-list: a name that is not in it is never added. */
  readonly parameters: Readonly<Partial<Record<CarriedName, Parameter>>>;
  /** What a hash in a clinic's own link says, where the vendor has a place for it there. */
  readonly inHash?: (hash: string) => readonly CarriedName[];
  readonly frame?: FrameProtocol;
}
