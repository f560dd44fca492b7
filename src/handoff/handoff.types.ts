/** What a result card can offer to press: kinds and data, no sentences. */
import type { Clinic, OwnDoor, SafeLink, Service } from '../clinic/clinic.types.ts';
import type { Disposition, Door } from '../vocabulary/disposition.ts';
import type { NumberToCall } from './emergency-numbers.ts';

/** All that a handoff is made from. No answer and no finding has a place here. */
export interface HandoffRequest {
  readonly disposition: Disposition;
  readonly clinic: Clinic;
  /** Which other door, when the disposition is `out-of-scope`; `general-advice` when not given. */
  readonly door?: Door | undefined;
}

interface Call<Kind extends string> extends NumberToCall {
  readonly kind: Kind;
}

/**
 * A public number. Outside an emergency, `emergency-call` is for the case that things get worse: it ends `urgent`,
 * and stands alone where there is nothing else to press.
 */
export type PublicCall = Call<'emergency-call'> | Call<'advice-call'> | Call<'crisis-call'>;

/** The country is not known: the visitor picks one, and the handoff is made again for a clinic in that country. */
export interface ChooseCountry {
  readonly kind: 'choose-country';
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
}

/** A booking link, to be opened with `rel="noopener noreferrer"` and `referrerpolicy="no-referrer"`. */
export interface Book {
  readonly kind: 'book';
  readonly service: Service;
  /** The clinic's own name for a kind of that service; absent for the service itself. */
  readonly extra?: string;
  /** Byte for byte as the clinic wrote it: some vendors keep the whole route in the hash. */
  readonly href: SafeLink;
}

export interface ClinicCall {
  readonly kind: 'clinic-call';
  readonly href: SafeLink;
  readonly number: string;
  /** Kinds of the service, by the clinic's own names, that only the telephone books. */
  readonly extras?: readonly string[];
  /** What to ask the clinic for; absent when the question is where else to go. */
  readonly service?: Service;
}

/** Somebody whom the clinic knows for what it does not do itself: a telephone number or a page. */
export interface AtDoor {
  readonly kind: 'door';
  readonly door: OwnDoor;
  /** As the clinic calls it. */
  readonly name: string;
  readonly href: SafeLink;
  /** As the clinic writes it; absent for a page. */
  readonly number?: string;
}

/** A search for free or public care, in words that are the same for everybody: where the country has no advice line. */
export interface Search {
  readonly kind: 'search';
  readonly href: SafeLink;
}

export type HandoffAction = PublicCall | ChooseCountry | Book | ClinicCall | AtDoor | Search;

export interface Handoff {
  /** In the order of the result card. Never empty. */
  readonly actions: readonly HandoffAction[];
  /** The service that was recommended and that this clinic has no link for, to be said honestly. */
  readonly notOffered?: Service;
}
