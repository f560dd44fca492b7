/** A booking link, a way to open its page here, where clinic and vendor have one, and what the link carries. */
import { useState } from 'preact/hooks';
import { bookingAddress } from '../../src/handoff/booking/booking-address.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import { type OwnWords, useOwnWords } from '../own-words.ts';
import { BookHere } from './book-here.tsx';
import type { BookingPart } from './booking.types.ts';
import { WhatItCarries, routingOf } from './what-it-carries.tsx';

/** The same function at every drawing, so that it is called when the line appears and not again. */
const takeFocus = (line: HTMLElement | null) => line?.focus();

export const bookingWith = (own: OwnWords<BookingTexts>): BookingPart['Booking'] =>
  function Booking(props) {
    const { action, kind, label, notes, clinic, wording, loadPart, emit } = props;
    const { actions, language } = wording.interface;
    const spoken = useOwnWords(own, language, () => loadPart('booking-words'));
    const told = spoken && { ...props, texts: spoken.words, language: spoken.language };
    const [address, setAddress] = useState(() => bookingAddress(action.href, {}));
    const [says, setSays] = useState('');
    // Loaded because of the clinic, and not because the visitor asked: then it is folded away, unless something goes along.
    const isByClinic = !!(clinic.handoff ?? clinic.routing);
    return (
      <div class="actions">
        <a class={kind} href={address.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" onClick={() => emit('handoff')}>
          <span>
            {label}
            <span class="unseen"> {actions.newTab}</span>
            {notes.map((note) => note && <small key={note}>{note}</small>)}
          </span>
        </a>
        {told && <BookHere {...told} address={address} />}
        <details class="about" open={!isByClinic || !!routingOf(action, clinic)}>
          <summary ref={isByClinic ? null : takeFocus}>{says || actions.carriesNothing}</summary>
          {told && <WhatItCarries {...told} onCarry={setAddress} onSay={setSays} />}
        </details>
      </div>
    );
  };
