/** What one clinic sets. It names services, links and looks; it can never carry clinical logic. */

/** A link that has been checked: `https:`, `tel:` or `mailto:` and nothing else. Made only by `safe-link.ts`. */
export type SafeLink = string & { readonly checked: 'safe-link' };

/** The services that a clinic may offer. */
export const services = ['massage', 'physical-therapy', 'combined', 'assessment'] as const;
export type Service = (typeof services)[number];

/** `auto` follows the visitor's own setting. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The corner of the page that the launcher sits in. */
export const positions = ['left', 'right'] as const;
export type Position = (typeof positions)[number];

/** Where the panel stands: over the page behind its button, in the page's text, or as a page of its own. */
export const modes = ['bubble', 'inline', 'page'] as const;

export interface Clinic {
  /** Shown in the panel's header. Empty when not set. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. Absent when not set: an emergency then offers a list of countries. */
  readonly country?: string;
  /** `tel:` link of the clinic. */
  readonly phone?: SafeLink;
  /** The telephone number as the clinic writes it. Present whenever `phone` is. */
  readonly phoneText?: string;
  /** Booking link of each service offered, byte for byte as the clinic wrote it. */
  readonly booking: Readonly<Partial<Record<Service, SafeLink>>>;
  readonly appearance: Appearance;
  /** Who signed the clinical content, when, and which content. */
  readonly review?: ClinicalReview;
}

export interface Appearance {
  /** A colour as `#rrggbb`, lower case; the palette is derived from it. */
  readonly accent?: string;
  readonly theme: Theme;
  readonly position: Position;
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
  /** The attribute or the path in the document: `data-book-massage`, `services.massage.book`. */
  readonly field: string;
  /** As it is shown: text in quotes, other values in words, `missing` when there is nothing. */
  readonly found: string;
  /** One or more whole sentences. */
  readonly fix: string;
}

/** A clinic that always works, and what was wrong on the way to it. */
export interface ClinicRead {
  readonly clinic: Clinic;
  readonly problems: readonly Problem[];
}
