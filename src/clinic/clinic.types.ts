/** What one clinic sets. It names services, links and looks; it can never carry clinical logic. */

/** A link that has been checked: `https:`, `tel:` or `mailto:` and nothing else. Made only by `safe-link.ts`. */
export type SafeLink = string & { readonly checked: 'safe-link' };

/** The services that a clinic may offer. */
export const services = ['massage', 'physical-therapy', 'combined', 'assessment'] as const;
export type Service = (typeof services)[number];

/** What a clinic may name to lead to one of its own pages at a booking vendor, by the ids that the vendor gave it. */
export const routingNames = ['practitioner', 'appointment-type', 'location', 'reference'] as const;
export type RoutingName = (typeof routingNames)[number];

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
  /** What is added to the link of a service, where its vendor has a place for it. */
  readonly routing?: Readonly<Partial<Record<Service, Readonly<Partial<Record<RoutingName, string>>>>>>;
  readonly appearance: Appearance;
  /** BCP 47 codes of the languages that a visitor may choose among, in the order of the list. All that there are when not set. */
  readonly languages?: readonly string[];
  /** BCP 47 code of the language that the panel opens in. When not set, that of the page. */
  readonly language?: string;
  /** After this many minutes without use the answers are cleared. 30 when not set. */
  readonly idleMinutes?: number;
  /** Where the quick exit leads: `https:`. A neutral page of everybody's when not set. */
  readonly quickExit?: SafeLink;
  /** Who signed the clinical content, when, and which content. */
  readonly review?: ClinicalReview;
  // The rest comes from a configuration document only.
  /** Every service offered, with a booking link or by telephone. Absent when not set: then a link says what is offered. */
  readonly offers?: Readonly<Partial<Record<Service, ServiceNotes>>>;
  readonly extras?: readonly Extra[];
  /** The visitor picks among several; nothing is located. */
  readonly locations?: readonly ClinicLocation[];
  readonly doors?: Readonly<Partial<Record<OwnDoor, DoorToKnock>>>;
  /** Emergency, advice and crisis numbers that the clinic has confirmed, as digits. */
  readonly confirmedNumbers?: readonly string[];
  readonly handoff?: HandoffOptions;
}

/** What a visitor may want to know before booking a service, in the clinic's own words. */
export interface ServiceNotes {
  readonly practitioner?: string;
  readonly price?: string;
  readonly insurance?: string;
  /** How long a new visitor usually waits. Whole days. */
  readonly waitDays?: number;
}

/** A service with a name of its own, offered beside the service that it is a kind of. */
export interface Extra extends ServiceNotes {
  readonly name: string;
  readonly kindOf: Service;
  readonly book?: SafeLink;
}

/** Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Minutes from midnight on the clock of the place, 0 to 1440. It ends after it begins: what runs past midnight is written as two. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Holiday {
  /** ISO date. */
  readonly date: string;
  /** Closed all day when empty. */
  readonly hours: readonly Span[];
}

/** When a place is open, on its own clock. */
export interface OpeningHours {
  /** IANA name, such as `America/New_York`. */
  readonly timeZone: string;
  /** Closed on a day that is absent. */
  readonly week: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
  readonly holidays: readonly Holiday[];
}

export interface ClinicLocation {
  /** Its own among the locations. */
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly phone?: SafeLink;
  /** Present whenever `phone` is. */
  readonly phoneText?: string;
  readonly opening?: OpeningHours;
  /** The services offered here, each with a link of its own if it has one. Absent when not set: everything is. */
  readonly services?: Readonly<Partial<Record<Service, SafeLink | undefined>>>;
}

/** Whom a clinic may know for what it does not do itself. */
export const ownDoors = ['doctor', 'urgent', 'maternity', 'dentist'] as const;
export type OwnDoor = (typeof ownDoors)[number];

/** At least one of `phone` and `link`. */
export interface DoorToKnock {
  readonly name: string;
  readonly phone?: SafeLink;
  /** Present whenever `phone` is. */
  readonly phoneText?: string;
  readonly link?: SafeLink;
}

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
  /** Hash of the clinical content that was signed, as the review pack prints it: 64 hexadecimal digits. */
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
