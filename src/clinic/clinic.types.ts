/** What one clinic sets. It names services, links and looks; it can never carry clinical logic. */

/** A link that has been checked: `https:`, `tel:` or `mailto:` and nothing else. */
export type SafeLink = string & { readonly checked: 'safe-link' };

/** The services that a clinic may offer. */
export const services = ['massage', 'physical-therapy', 'combined', 'assessment'] as const;
export type Service = (typeof services)[number];

export interface Clinic {
  /** Shown in the panel's header. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. Absent when not set: an emergency then offers a list of countries. */
  readonly country?: string;
  /** `tel:` link of the clinic. */
  readonly phone?: SafeLink;
  /** The telephone number as the clinic writes it. */
  readonly phoneText?: string;
  /** Booking link of each service offered. */
  readonly booking: Readonly<Partial<Record<Service, SafeLink>>>;
  readonly appearance: Appearance;
  /** Who signed the clinical content, when, and which content. */
  readonly review?: ClinicalReview;
}

export interface Appearance {
  /** Any CSS colour in `#rrggbb` form; the palette is derived from it. */
  readonly accent?: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly position: 'left' | 'right';
  /** Words on the launcher button. */
  readonly label?: string;
}

export interface ClinicalReview {
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
  /** ISO date after which the notice "not signed off" returns. */
  readonly expires: string;
  /** Content hash of the protocol that was signed. */
  readonly protocolHash: string;
}

/** One mistake in a configuration: where, what was found, what to do. */
export interface Problem {
  /** The attribute or the path in the document: `data-book-massage`, `booking.massage`. */
  readonly field: string;
  readonly found: string;
  readonly fix: string;
}
