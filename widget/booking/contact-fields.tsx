/** Two fields that a booking page can be filled in from, after a tick. What is typed lives in memory, and goes when the tick goes. */
import { useState } from 'preact/hooks';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import { fill } from '../fill.ts';
import { keepAboveKeyboard } from './above-keyboard.ts';

export interface Contact {
  readonly name: string;
  readonly email: string;
}

export const noContact: Contact = { name: '', email: '' };

/** Enough to see that somebody is done typing; the vendor checks the address. */
export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());

interface ContactFieldsProps {
  readonly texts: BookingTexts;
  readonly vendor: string;
  readonly typed: Contact;
  readonly onType: (typed: Contact) => void;
}

/** As long as a field has the focus, a keyboard may stand over the foot of the panel. */
function whileTyping({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }): void {
  field.addEventListener('blur', keepAboveKeyboard(field), { once: true });
}

export function ContactFields({ texts, vendor, typed, onType }: ContactFieldsProps) {
  const [isTicked, setTicked] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  return (
    <div>
      <label class="goes">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={() => {
            setTicked(!isTicked);
            onType(noContact);
          }}
        />
        <span>{fill(texts.fillIn, { vendor })}</span>
      </label>
      {isTicked && (
        <div class="fields">
          <p class="hint">{fill(texts.fillInNote, { vendor })}</p>
          <label>
            {texts.name}
            <input
              autocomplete="name"
              onFocus={whileTyping}
              maxLength={80}
              value={typed.name}
              onInput={({ currentTarget: { value } }) => onType({ ...typed, name: value })}
            />
          </label>
          <label>
            {texts.email}
            <input
              type="email"
              autocomplete="email"
              onFocus={whileTyping}
              maxLength={120}
              value={typed.email}
              onInput={({ currentTarget: { value } }) => onType({ ...typed, email: value })}
              onBlur={() => setLeft(true)}
            />
          </label>
          <p class="hint" role="status">
            {wasLeft && typed.email && !isEmail(typed.email) ? texts.notAnEmail : ''}
          </p>
        </div>
      )}
    </div>
  );
}
