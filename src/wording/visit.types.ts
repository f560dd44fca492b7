/** The sentences about a clinic's places, hours and notes: loaded only where a clinic's document tells of them. Words in braces are filled in. */
import type { OwnDoor } from '../clinic/clinic.types.ts';

/** A change of the hours, said by how far away it is. `{time}`, and `{day}` where it is not today. */
interface WhenTexts {
  readonly today: string;
  readonly tomorrow: string;
  readonly later: string;
}

export interface VisitTexts {
  readonly pick: string;
  /** `{place}` */
  readonly at: string;
  readonly open: string;
  readonly openUntil: WhenTexts;
  readonly closed: string;
  readonly opens: WhenTexts;
  /** After a time, where the visitor's own clock shows another. */
  readonly clinicTime: string;
  /** `{name}` */
  readonly practitioner: string;
  /** `{days}` */
  readonly wait: string;
  /** `{text}` */
  readonly insurance: string;
  /** `{name}`, a kind of a service. */
  readonly extra: string;
  /** `{names}`, kinds of a service that are booked by telephone. */
  readonly also: string;
  /** Each with `{name}`. */
  readonly door: Readonly<Record<OwnDoor, string>>;
  /** Below a door that is a page. */
  readonly online: string;
  readonly tooLate: { readonly closed: string; readonly wait: string };
  /** While the clinic is closed. */
  readonly bookOnline: string;
  /** `{number}` */
  readonly worse: string;
}
