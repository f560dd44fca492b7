/** The contract between the launcher, which is plain DOM and loads at once, and the app, which loads on intent. */
import type { CarePlan, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import type { EventDetail } from '../../src/vocabulary/event-detail.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import type { OtherWords } from '../../src/wording/other-words.types.ts';
import type { SomeoneElseTexts } from '../../src/wording/someone-else.types.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import type { PackedWording, WhyWeAsk } from '../../src/wording/wording.types.ts';
import type { Stand } from './standing/stand.ts';
import type { Greet } from './standing/greet.ts';
import type { DrawBodyMap } from '../body-map/draw-body-map.ts';
import type { Draw } from '../drawings/draw.ts';
import type { BookingPart } from '../booking/booking.types.ts';
import type { start } from './analytics.ts';
import type { LookAgain } from './look-again.ts';
import type { AgainWords, Returning } from '../again/again.types.ts';
import type { CourseTexts } from '../../src/wording/course.types.ts';
import type { WriteCourse } from '../course/course.types.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import type { borrow } from '../letter/borrowed.ts';
import type { LanguagesHost, OfferLanguages } from '../languages/languages.types.ts';
import type { Citations, LetterWords, WriteLetter } from '../letter/letter.types.ts';
import type { CodePart, FhirPart, SummaryWords, WriteSummary } from '../summary/summary.types.ts';

/** A part with code: its look comes with it, and what the app holds already it borrows. */
interface Drawing<Write> {
  readonly write: Write;
  readonly styles: string;
  readonly borrow: typeof borrow;
  /** Where the parts are that nobody wants without this one; absent where they are built in. */
  readonly parts?: BuiltParts;
}

/** Parts that load after the app, each integrity-checked: an explanation may be missing, a level never. */
export type PartContents = {
  readonly 'why-we-ask': WhyWeAsk;
  readonly 'other-words': OtherWords;
  readonly 'someone-else': SomeoneElseTexts;
  readonly letter: Drawing<WriteLetter>;
  readonly 'letter-words': LetterWords;
  readonly sources: Citations;
  /** What a booking link carries, and booking pages in frames. */
  readonly booking: BookingPart & { readonly styles: string; readonly borrow: typeof borrow };
  /** Only in a language that is not built in, as the next one. */
  readonly 'booking-words': BookingTexts;
  readonly 'visit-words': VisitTexts;
  /** Only where a clinic repeats events for its own analytics. */
  readonly analytics: { readonly start: typeof start };
  readonly 'general-plan': GeneralPlan;
  /** For somebody who comes back, or wants to. */
  readonly again: { readonly returning: Returning; readonly styles: string; readonly borrow: typeof borrow; readonly parts?: BuiltParts };
  readonly 'again-words': AgainWords;
  /** For whoever notes how a course of sessions goes. */
  readonly course: Drawing<WriteCourse>;
  readonly 'course-words': CourseTexts;
  readonly summary: Drawing<WriteSummary>;
  readonly 'summary-words': SummaryWords;
  readonly 'summary-fhir': FhirPart;
  readonly qr: CodePart;
  /** What knows the other languages. Only where there is a choice, or the page is not in English. */
  readonly languages: {
    readonly start: (host: LanguagesHost) => OfferLanguages;
    readonly styles: string;
    readonly borrow: typeof borrow;
    /** Where the languages are; absent where they are built in. */
    readonly parts?: BuiltParts;
  };
  /** The body to point at, with its look. */
  readonly 'body-map': { readonly draw: DrawBodyMap; readonly styles: string };
  /** Beside the steps of self-massage, for whoever opens them. */
  readonly drawings: { readonly draw: Draw; readonly styles: string };
  /** Only where the tag says `data-mode`. */
  readonly modes: { readonly stand: Stand; readonly styles: string };
  /** Only where the tag says `data-teaser`. */
  readonly teaser: { readonly greet: Greet; readonly styles: string };
  /** Only where a clinic uses `data-config`, or an attribute deserves a second look. */
  readonly 'clinic-document': {
    readonly lookAgain: LookAgain;
    readonly whereToGo: DrawWhereToGo;
    readonly styles: string;
    readonly borrow: typeof borrow;
    readonly parts?: BuiltParts;
  };
} & { readonly [Plan in `plan-${PlaceId}`]: CarePlan } & { readonly [Language in `language-${string}`]: LanguagePart };
export type PartName = keyof PartContents;

/** What a language that is not built in says at once, and where the parts are that hold the rest of it, by the same names as in English. */
export interface LanguagePart extends PackedWording {
  readonly parts: BuiltParts;
}

/**
 * Loads one part. Rejects when it cannot be loaded or is not what was built; a later call tries again.
 * @param language the code of a language that is not built in, to have the part in that language.
 */
export type LoadPart = <Name extends PartName>(name: Name, language?: string) => Promise<PartContents[Name]>;

/** Public events: which step, and that a handoff happened; never an answer or a level. */
export type SignpostEvent = 'ready' | 'opened' | 'closed' | 'started' | 'step' | 'completed' | 'handoff' | 'booked' | 'error';

/** What the launcher hands to the app. */
export interface AppHost {
  /**
   * The open shadow root of our element; the launcher's button and style sheet are already in it. Add your own sheet with
   * `shadow.adoptedStyleSheets.push(…)`. Our element is reset with `!important`, so a `:host` rule must be `!important` too.
   */
  readonly shadow: ShadowRoot;
  /** Its `aria-controls` names the id that the panel must carry. The launcher keeps `aria-expanded` from the events emitted. */
  readonly launcher: HTMLButtonElement;
  /** The script tag's `data-*` attributes, by attribute name without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly loadPart: LoadPart;
  /** Whether this build speaks another language than English. */
  readonly hasLanguages: boolean;
  /**
   * Announces a public event on `window` as `signpost:…`. The launcher follows `opened` and `closed`, and on `closed` puts the
   * focus back where it was; Escape inside our element calls `close()` unless the key's default was prevented.
   */
  readonly emit: (event: SignpostEvent, detail?: EventDetail) => void;
}

/** What the app hands back. */
export interface RunningApp {
  /** Opens and emits `opened`; does nothing when open. */
  open(): void;
  /** Closes and emits `closed`; does nothing when closed. */
  close(): void;
  restart(): void;
  /** Unmounts, undoes everything outside our element, and leaves no trace. */
  destroy(): void;
}

/** Exported by the app as `start`. May be called again after `destroy()`. */
export type StartApp = (host: AppHost) => RunningApp;

/** Parts that were built before this file, each with the hash that it must have: SHA-256, base64. */
export type BuiltParts = Readonly<Partial<Record<PartName, string>>>;

/** Where the script came from, and what it needs to load more from there. The script's element is one. */
export interface Origin {
  /** Absolute URL of the script. Empty when it was written into the page: then nothing can be found beside it. */
  readonly src: string;
  readonly nonce?: string;
}

/** What the launcher itself hands over; `app-host.ts` makes an `AppHost` of it. */
export interface LauncherHost {
  /** Nothing where the page or the browser does not let us have one: the app then cannot start. */
  readonly shadow: ShadowRoot | undefined;
  readonly launcher: HTMLButtonElement;
  readonly tag: HTMLScriptElement;
  readonly emit: AppHost['emit'];
}

/** Brings what the launcher starts on intent. Called again after it failed. */
export type LoadApp = (origin: Origin) => Promise<(host: LauncherHost) => RunningApp>;
