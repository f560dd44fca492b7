/** Cal.com: `https://cal.com/<user>/<event>`. */
import { type OpenText, mayLeave } from '../../vocabulary/may-leave.ts';
import type { BookingAdapter, FrameNews } from './adapter.types.ts';
import { fieldOf, heightIn } from './frame-message.ts';
import { documented, inQuery, isAt } from './write-parameter.ts';

function read(data: unknown): FrameNews | undefined {
  if (fieldOf(data, 'originator') !== 'CAL') return undefined;
  switch (fieldOf(data, 'type')) {
    case 'bookingSuccessfulV2':
    // A booking that was moved is booked.
    case 'rescheduleBookingSuccessfulV2':
      return { is: 'booked' };
    case 'linkFailed':
      return { is: 'failed' };
    case '__dimensionChanged': {
      const pixels = heightIn(fieldOf(fieldOf(data, 'data'), 'iframeHeight'));
      return pixels === undefined ? { is: 'alive' } : { is: 'height', pixels };
    }
    default:
      return { is: 'alive' };
  }
}

/** A word of the vendor's own, the same for everybody. */
const word = (text: OpenText) => mayLeave({ answerClass: 'routing' }, text);

/**
 * Parameters: https://cal.com/help/embedding/prefill-booking-form-embed, events: https://cal.com/help/embedding/embed-events. The events reach
 * the parent as messages `{ originator: 'CAL', type, data }`, and the page stays invisible until it is told that its parent knows it is there
 * (packages/embeds/embed-core in its public source). `bookingSuccessful` without V2 is not listened for: it carries the whole booking.
 */
export const calCom: BookingAdapter = {
  id: 'cal-com',
  vendor: 'Cal.com',
  matches: (url) => isAt(url, 'cal.com', 'cal.eu'),
  parameters: {
    name: documented(inQuery('name')),
    email: documented(inQuery('email')),
    reference: documented(inQuery('metadata[reference]')),
  },
  frame: {
    basis: 'documented',
    origins: ['https://app.cal.com', 'https://cal.com', 'https://app.cal.eu', 'https://cal.eu'],
    address: (url, mode) => {
      // Cal's own script frames the page at this host.
      if (url.hostname === 'cal.com') url.hostname = 'app.cal.com';
      if (!url.pathname.endsWith('/embed')) url.pathname = `${url.pathname.replace(/\/$/, '')}/embed`;
      inQuery('embed')(url, 'signpost');
      inQuery('embedType')(url, mode === 'popup' ? 'modal' : 'inline');
    },
    adds: { embed: 'program', embedType: 'within' },
    read,
    greeting: { originator: word('CAL'), method: word('parentKnowsIframeReady') },
  },
};
