/** Calendly: `https://calendly.com/<user>/<event>`. */
import { leavingText } from '../../vocabulary/may-leave.ts';
import type { BookingAdapter, FrameNews } from './adapter.types.ts';
import { fieldOf, heightIn } from './frame-message.ts';
import { documented, inQuery, isAt } from './write-parameter.ts';

function read(data: unknown): FrameNews | undefined {
  const event = fieldOf(data, 'event');
  if (typeof event !== 'string' || !event.startsWith('calendly.')) return undefined;
  if (event === 'calendly.event_scheduled') return { is: 'booked' };
  const pixels = event === 'calendly.page_height' ? heightIn(fieldOf(fieldOf(data, 'payload'), 'height')) : undefined;
  return pixels === undefined ? { is: 'alive' } : { is: 'height', pixels };
}

/**
 * Parameters: https://help.calendly.com/hc/en-us/articles/226766767, messages:
 * https://developer.calendly.com/api-docs/overview/embedding/notifying-the-parent-window. Without `embed_domain` no message comes.
 */
export const calendly: BookingAdapter = {
  id: 'calendly',
  vendor: 'Calendly',
  matches: (url) => isAt(url, 'calendly.com'),
  parameters: {
    name: documented(inQuery('name')),
    email: documented(inQuery('email')),
    // `a1` to `a10` go into free text of the booking, and are never written.
    reference: documented(inQuery('utm_source')),
  },
  frame: {
    basis: 'documented',
    origins: ['https://calendly.com'],
    address: (url, mode, hostPage) => {
      inQuery('embed_domain')(url, leavingText(hostPage, 'routing'));
      inQuery('embed_type')(url, mode === 'popup' ? 'PopupText' : 'Inline');
    },
    adds: { embed_domain: 'website', embed_type: 'within' },
    read,
  },
};
