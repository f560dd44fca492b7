/** Puts a vendor's booking page into a frame, and hears what it says. */
import { fieldOf } from '../../src/handoff/booking/frame-message.ts';
import type { FrameNews, FrameProtocol, WayHere } from '../../src/handoff/booking/adapter.types.ts';
import type { BookingAddress } from '../../src/handoff/booking/booking-address.ts';
import { frameAddress, greetingOf } from '../../src/handoff/booking/into-frame.ts';
import { mayLeave } from '../../src/vocabulary/may-leave.ts';

/** Without a word from the frame for this long, the link has to do; milliseconds. */
const patience = 8000;

/**
 * Scripts and forms of the vendor's own origin, and windows for paying or signing in. It cannot take the visitor's page elsewhere.
 */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

interface FrameOrder {
  readonly address: BookingAddress;
  readonly way: WayHere;
  readonly title: string;
  readonly protocol: FrameProtocol;
  readonly tell: (news: FrameNews['is'] | 'silent') => void;
}

/** Where a frame on this page leads: it may have to say to the vendor which website that is. */
export const addressHere = (protocol: FrameProtocol, address: BookingAddress, way: WayHere) =>
  frameAddress(protocol, address, way, mayLeave({ answerClass: 'routing' }, location.hostname));

/**
 * Nothing is loaded before this is called. Only what comes from this very frame and from an origin of the vendor's counts.
 * Returns what takes the frame away.
 * @throws {ClinicalAnswerError} before there is a frame, when what it would be told was not made to leave.
 */
export function openFrame(place: Element, { address, way, title, protocol, tell }: FrameOrder): () => void {
  const href = addressHere(protocol, address, way);
  const greeting = greetingOf(protocol);
  const frame = document.createElement('iframe');
  const origins = [...protocol.origins, new URL(href).origin];
  const silence = setTimeout(() => tell('silent'), patience);
  const hear = (event: MessageEvent) => {
    const { origin, data } = event;
    // By name: rules of ours have a `source` as well, which the build makes shorter.
    const source = fieldOf(event, 'source');
    // A frame that is gone has no window, and neither has a message that a page made up.
    if (!source || source !== frame.contentWindow || !origins.includes(origin)) return;
    const news = protocol.read(data);
    if (!news) return;
    clearTimeout(silence);
    if (greeting) frame.contentWindow.postMessage(greeting, origin);
    if (news.is === 'height') frame.style.height = `${news.pixels}px`;
    tell(news.is);
  };
  // Before there is anything to hear.
  addEventListener('message', hear);
  frame.title = title;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = '';
  frame.setAttribute('sandbox', sandbox);
  frame.src = href;
  place.append(frame);
  return () => {
    clearTimeout(silence);
    removeEventListener('message', hear);
    frame.remove();
  };
}
