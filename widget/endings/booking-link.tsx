/** A booking link, one press away, that carries nothing; and a way to look at that, which brings what can make it carry more. */
import { useEffect, useState } from 'preact/hooks';
import type { Book } from '../../src/handoff/handoff.types.ts';
import type { BookingPart } from '../booking/booking.types.ts';
import { useSetting } from '../setting.ts';
import { Press } from './press.tsx';
import type { PressProps } from './press.tsx';

export function BookingLink(link: Omit<PressProps, 'href'> & { readonly action: Book }) {
  const setting = useSetting();
  const { clinic, wording, loadPart } = setting;
  const [part, setPart] = useState<BookingPart>();
  // Where it cannot be loaded, the link still stands, and can be asked about again.
  const look = () => void loadPart('booking').then(setPart, () => {});
  useEffect(() => {
    // What a clinic adds must be seen before it leaves.
    if (clinic.handoff || clinic.routing) look();
  }, []);
  return part ? (
    <part.Booking {...setting} {...link} />
  ) : (
    <div class="actions">
      <Press {...link} href={link.action.href} />
      <button type="button" class="link" onClick={look}>
        {wording.interface.actions.carriesNothing}
      </button>
    </div>
  );
}
