/** A booking link, one press away, that carries nothing; and a way to look at that, which brings what can make it carry more. */
import { useEffect, useState } from 'preact/hooks';
import type { Book } from '../../src/handoff/handoff.types.ts';
import type { BookingPart } from '../booking/booking.types.ts';
import { useSetting } from '../setting.ts';
import { Press } from './press.tsx';

export function BookingLink(link: { readonly action: Book; readonly kind: string }) {
  const setting = useSetting();
  const { clinic, wording, loadPart } = setting;
  const { action, kind } = link;
  const { actions } = wording.interface;
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
      <Press kind={kind} href={action.href} label={actions.book[action.service]} />
      <button type="button" class="link" onClick={look}>
        {actions.carriesNothing}
      </button>
    </div>
  );
}
