/** What the part about booking links is given by the app. */
import type { VNode } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { Book } from '../../src/handoff/handoff.types.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import type { Emit } from '../setting.ts';

export interface BookingProps {
  readonly action: Book;
  /** The look of the link, what it says, and the lines below that. */
  readonly kind: string;
  readonly label: string;
  readonly notes: readonly (string | false | undefined)[];
  readonly clinic: Clinic;
  readonly wording: Wording;
  /** Brings the words of the language on screen, where it is not the one that is built in. */
  readonly loadPart: (name: 'booking-words') => Promise<BookingTexts>;
  readonly emit: Emit;
}

export interface BookingPart {
  /** A booking link, a way to open its page here, where there is one, and what the link carries. */
  readonly Booking: (props: BookingProps) => VNode;
}
