/** The contract between the launcher, which is plain DOM and loads at once, and the app, which loads on intent. */
import type { CarePlan } from '../../src/vocabulary/care-plan.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { Explanations } from '../../src/wording/wording.types.ts';

/** Parts that load after the app, each integrity-checked: an explanation may be missing, a level never. */
export type PartContents = { readonly explanations: Explanations } & { readonly [Plan in `plan-${PlaceId}`]: CarePlan };
export type PartName = keyof PartContents;

/** Loads one part. Rejects when it cannot be loaded or is not what was built. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<PartContents[Name]>;

/** Public events: which step, and that a handoff happened; never an answer or a level. */
export type SignpostEvent = 'opened' | 'closed' | 'started' | 'step' | 'completed' | 'handoff' | 'error';

/** What the launcher hands to the app. */
export interface AppHost {
  /** The open shadow root of our element; the launcher's button is already in it. */
  readonly shadow: ShadowRoot;
  readonly launcher: HTMLButtonElement;
  /** The script tag's `data-*` attributes, by attribute name without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly loadPart: LoadPart;
  readonly emit: (event: SignpostEvent, detail?: { readonly step?: number; readonly protocolVersion?: string }) => void;
}

/** What the app hands back. */
export interface RunningApp {
  open(): void;
  close(): void;
  restart(): void;
  /** Unmounts, undoes everything outside our element, and leaves no trace. */
  destroy(): void;
}

/** Exported by the app chunk as `start`. */
export type StartApp = (host: AppHost) => RunningApp;
