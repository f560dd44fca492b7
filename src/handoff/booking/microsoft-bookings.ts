/** Microsoft Bookings: `https://outlook.office365.com/book/<Page>@<tenant>/`. */
import type { BookingAdapter } from './adapter.types.ts';
import { isAt, seen, segment } from './write-parameter.ts';

/** As organisations write their links. There is no documented prefill. */
export const microsoftBookings: BookingAdapter = {
  id: 'microsoft-bookings',
  vendor: 'Microsoft Bookings',
  matches: (url) =>
    isAt(url, 'bookings.cloud.microsoft') ||
    (isAt(url, 'outlook.office.com', 'outlook.office365.com') && /^\/(book|bookwithme|owa\/calendar)\//.test(url.pathname)),
  parameters: {
    'appointment-type': seen((url, text) => {
      // A page of a whole team; one person's page (`bookwithme`) has other kinds of meeting.
      if (/^\/book\/[^/]+\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/s/${segment(text)}`;
    }),
  },
};
