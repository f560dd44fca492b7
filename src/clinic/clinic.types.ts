/** What one clinic sets. It names services, links and looks; it can never carry clinical logic. */

/** A link that has been checked: `https:`, `tel:` or `mailto:` and nothing else. Made only by `safe-link.ts`. */
export type SafeLink = string & { readonly checked: 'safe-link' };

/** The services that a clinic may offer. */
export const services = ['massage', 'physical-therapy', 'combined', 'assessment'] as const;
export type Service = (typeof services)[number];

/** What a clinic may name to lead to one of its own pages at a booking vendor, by the ids that the vendor gave it. */
export const routingNames = ['practitioner', 'appointment-type', 'location', 'reference'] as const;
export type RoutingName = (typeof routingNames)[number];

/** How a booking page opens: in a new tab, or on this page after a tap where the vendor allows it. */
export const waysToOpen = ['link', 'popup', 'inline'] as const;
export type WayToOpen = (typeof waysToOpen)[number];
/** Where the clinic's own analytics hear of the public events. */
export const analyticsBridges = ['none', 'dataLayer'] as const;

export interface HandoffOptions {
  readonly open: WayToOpen;
  /** Whether a visitor may have a booking form filled with a name and an address to write to. */
  readonly prefill: boolean;
  readonly analytics: (typeof analyticsBridges)[number];
}

/** `auto` follows the visitor's own setting. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The corner of the page that the launcher sits in. */
export const positions = ['left', 'right'] as const;
export type Position = (typeof positions)[number];

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
  /** What is added to the link of a service, where its vendor has a place for it. */
  readonly routing?: Readonly<Partial<Record<Service, Readonly<Partial<Record<RoutingName, string>>>>>>;
  /** A new tab, prefill after a tick and no analytics when not set. */
  readonly handoff?: HandoffOptions;
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
