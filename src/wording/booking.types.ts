/** The sentences about what a booking link carries, and about a booking page in a frame: the same keys in every language. */
import type { RoutingName } from '../clinic/clinic.types.ts';

/** Words in braces are filled in. */
export interface BookingTexts {
  /** `{host}` */
  readonly goesTo: string;
  readonly noAnswers: string;
  readonly untick: string;
  /** What we add, as it is called within a sentence. */
  readonly values: Readonly<Record<RoutingName | 'name' | 'email', string>>;
  /** A part of the link that the clinic wrote itself. `{name}` */
  readonly own: string;
  /** A part of the link that the clinic wrote itself, and that we know. `{what}` `{name}` */
  readonly ownKnown: string;
  /** What follows a “#”, where we do not know more, as it is called within a sentence. */
  readonly hash: string;
  readonly ownNote: string;
  readonly wholeLink: string;
  /** Above the address that a booking page has when it is opened in this page. */
  readonly wholeHere: string;
  /** Where that leads to another host or path than the link does. `{place}` `{vendor}` */
  readonly hereAt: string;
  /** `{vendor}` */
  readonly fillIn: string;
  /** `{vendor}` */
  readonly fillInNote: string;
  readonly name: string;
  readonly email: string;
  readonly notAnEmail: string;
  /** Once something of the visitor’s goes with the link. `{list}` */
  readonly carries: string;
  /** `{vendor}` */
  readonly here: string;
  /** `{vendor}` */
  readonly hereNote: string;
  /** `{list}` */
  readonly hereAdds: string;
  /** What that list is made of. `{host}` in `website` */
  readonly frameValues: Readonly<Record<'website' | 'within' | 'program', string>>;
  /** `{vendor}` */
  readonly frame: string;
  /** `{vendor}` */
  readonly waiting: string;
  /** `{vendor}` */
  readonly silent: string;
  /** `{vendor}` */
  readonly booked: string;
  readonly close: string;
}
