/** `window.Signpost`: what the host page may call, before and after the script has arrived. */
import type { EventDetail } from '../../src/vocabulary/event-detail.ts';
import type { SignpostEvent } from './embed.types.ts';

export interface Signpost {
  /** Opens the panel, loading it first where needed. */
  open(): void;
  close(): void;
  toggle(): void;
  /** Forgets all answers, and opens at the first question. */
  restart(): void;
  /** Takes everything off the page, this object included. The script tag may be added again afterwards. */
  destroy(): void;
  /** Calls `listener` at each such event, and returns the way to stop. The same events reach `window` as `signpost:…`. */
  on(event: SignpostEvent, listener: (detail: EventDetail) => void): () => void;
  /** Where calls wait for the script; afterwards a `push` runs at once. */
  readonly q: { readonly push: (call: QueuedCall) => void };
}

type Methods = Omit<Signpost, 'q'>;

/** A method's name and its arguments: `['open']`, `['on', 'handoff', listener]`. */
export type QueuedCall = { readonly [Name in keyof Methods]: readonly [Name, ...Parameters<Methods[Name]>] }[keyof Methods];

declare global {
  interface Window {
    /** Before the script has arrived a page may write `window.Signpost = window.Signpost || { q: [] }`, then `Signpost.q.push(['open'])`. */
    Signpost?: Signpost | { readonly q: QueuedCall[] };
  }
}

/** The calls that wait, or nothing when Signpost runs already. Whatever else has that name on the page (an element's id, say) is ignored. */
export function takeQueue(): readonly QueuedCall[] | undefined {
  // Whatever it is: `in` would throw on what is no object.
  const found: Partial<Signpost> | undefined = window.Signpost;
  if (found?.destroy) return undefined;
  // The cast: before the script has run, only a page's own queue stands there.
  return Array.isArray(found?.q) ? (found.q as readonly QueuedCall[]) : [];
}

/** Publishes the methods, then runs what waited. */
export function publishApi(methods: Omit<Methods, 'on'>, queue: readonly QueuedCall[], signal: AbortSignal): void {
  const api: Signpost = {
    ...methods,
    on: (event, listener) => {
      const name = `signpost:${event}`;
      // Events of this name are ours, made by `announce`.
      const hear = (happened: Event) => listener((happened as CustomEvent<EventDetail>).detail);
      window.addEventListener(name, hear, { signal });
      return () => window.removeEventListener(name, hear);
    },
    q: {
      // The pair of name and arguments is checked where it is written; here TypeScript cannot follow it.
      push: ([name, ...given]) => (api[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...given),
    },
  };
  window.Signpost = api;
  queue.forEach(api.q.push);
}

/** Tells the host page. Copies what may be told and nothing else, whatever it is given. */
export function announce(event: SignpostEvent, { step, protocolVersion }: EventDetail = {}): void {
  window.dispatchEvent(new CustomEvent(`signpost:${event}`, { detail: { step, protocolVersion } }));
}
