/** The contract between the launcher, which is plain DOM and loads at once, and the app, which loads on intent. */
import type { CarePlan, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { WhyWeAsk } from '../../src/wording/wording.types.ts';
import type { LookAgain } from './look-again.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import type { borrow } from '../letter/borrowed.ts';
import type { Citations, WriteLetter } from '../letter/letter.types.ts';
import type { CodePart, FhirPart, WriteSummary } from '../summary/summary.types.ts';

/** A part with code and words: its look comes with it, and what the app holds already it borrows. */
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
  readonly letter: Drawing<WriteLetter>;
  readonly sources: Citations;
  readonly 'general-plan': GeneralPlan;
  readonly summary: Drawing<WriteSummary>;
  readonly 'summary-fhir': FhirPart;
  readonly qr: CodePart;
  /** Only where a clinic uses `data-config`, or an attribute deserves a second look. */
  readonly 'clinic-document': {
    readonly lookAgain: LookAgain;
    readonly whereToGo: DrawWhereToGo;
    readonly styles: string;
    readonly borrow: typeof borrow;
  };
} & { readonly [Plan in `plan-${PlaceId}`]: CarePlan };
export type PartName = keyof PartContents;

/** Loads one part. Rejects when it cannot be loaded or is not what was built; a later call tries again. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<PartContents[Name]>;

/** Public events: which step, and that a handoff happened; never an answer or a level. */
export type SignpostEvent = 'ready' | 'opened' | 'closed' | 'started' | 'step' | 'completed' | 'handoff' | 'error';

/** All that a public event may carry. */
export interface EventDetail {
  /** How many answers have been given. */
  readonly step?: number;
  readonly protocolVersion?: string;
}

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

/** A file that was built before this one: its name beside the script, and the hash that it must have. */
export interface BuiltFile {
  readonly file: string;
  readonly integrity: string;
}

export type BuiltParts = Readonly<Partial<Record<PartName, BuiltFile>>>;

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
