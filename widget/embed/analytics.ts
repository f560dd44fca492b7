/** Repeats public events where the clinic's own analytics look for them, and warns when others on the page may be looking too. */
import type { EventDetail } from '../../src/vocabulary/event-detail.ts';
import type { SignpostEvent } from './embed.types.ts';

/** Names that known trackers leave on `window`, and what they are called. */
const trackers: Readonly<Record<string, string>> = {
  google_tag_manager: 'Google Tag Manager',
  gtag: 'Google Analytics',
  fbq: 'Meta Pixel',
  ttq: 'TikTok Pixel',
  twq: 'X Pixel',
  lintrk: 'LinkedIn Insight',
  pintrk: 'Pinterest Tag',
  snaptr: 'Snap Pixel',
  uetq: 'Microsoft Advertising',
  clarity: 'Microsoft Clarity',
  hj: 'Hotjar',
  FS: 'FullStory',
  _hsq: 'HubSpot',
  _paq: 'Matomo',
  mixpanel: 'Mixpanel',
  amplitude: 'Amplitude',
  posthog: 'PostHog',
  heap: 'Heap',
};

declare global {
  interface Window {
    /** Google's queue, which other tag managers read as well. */
    dataLayer?: unknown;
  }
}

/** What is repeated: all that a page can hear but `ready`, which comes before the clinic is known. */
const events: readonly SignpostEvent[] = ['opened', 'closed', 'started', 'step', 'completed', 'handoff', 'booked', 'error'];

function warnOfTrackers(): void {
  const found = Object.keys(trackers).filter((name) => Reflect.get(window, name) !== undefined);
  if (found.length === 0) return;
  console.warn(
    `Signpost repeats its events in dataLayer, and this page has ${found.map((name) => trackers[name]).join(', ')}. ` +
      'They may learn that somebody asked for care here, and when; never an answer. Make sure that you may tell them, or remove data-analytics (handoff.analytics).',
  );
}

/** Step and version only, under the names that the page hears as well. */
function repeat(event: SignpostEvent, { step, protocolVersion }: EventDetail): void {
  window.dataLayer ??= [];
  // Whatever the page has put there, an array is what tag managers read.
  if (Array.isArray(window.dataLayer)) window.dataLayer.push({ event: `signpost:${event}`, step, protocolVersion });
}

let heard: Window['Signpost'];

/**
 * Begins to repeat what any page can hear, until `destroy()`. A second call does nothing.
 * @param opened with what the panel was opened, when that was before this part had loaded.
 */
export function start(opened: EventDetail | undefined): void {
  const { Signpost } = window;
  if (!Signpost || !('on' in Signpost) || Signpost === heard) return;
  heard = Signpost;
  warnOfTrackers();
  if (opened) repeat('opened', opened);
  for (const event of events) Signpost.on(event, (detail) => repeat(event, detail));
}
