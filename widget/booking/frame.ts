/** Puts a vendor's booking page into a frame, and hears what it says. */
import { fieldOf } from '../../src/handoff/booking/frame-message.ts';
import type { FrameNews, FrameProtocol } from '../../src/handoff/booking/adapter.types.ts';

/** Without a word from the frame for this long, the link has to do; milliseconds. */
const patience = 8000;

/**
 * Scripts and forms of the vendor's own origin, and windows for paying or signing in. It cannot take the visitor's page elsewhere.
 */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

interface FrameOrder {
  readonly address: string;
  readonly title: string;
  readonly protocol: FrameProtocol;
  readonly tell: (news: FrameNews['is'] | 'silent') => void;
}

/**
 * Nothing is loaded before this is called. Only what comes from this very frame and from an origin of the vendor's counts.
 * Returns what takes the frame away.
 */
export function openFrame(place: Element, { address, title, protocol, tell }: FrameOrder): () => void {
  const frame = document.createElement('iframe');
  const origins = [...protocol.origins, new URL(address).origin];
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
    if (protocol.greeting) frame.contentWindow.postMessage(protocol.greeting, origin);
    if (news.is === 'height') frame.style.height = `${news.pixels}px`;
    tell(news.is);
  };
  // Before there is anything to hear.
  addEventListener('message', hear);
  frame.title = title;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = '';
  frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  place.append(frame);
  return () => {
    clearTimeout(silence);
    removeEventListener('message', hear);
    frame.remove();
  };
}
