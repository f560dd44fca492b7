/** What a booking link carries: where it goes, each part in words with a way to take it out, and contact details after a tick. */
import { useEffect, useState } from 'preact/hooks';
import { routingNames } from '../../src/clinic/clinic.types.ts';
import type { Clinic, SafeLink } from '../../src/clinic/clinic.types.ts';
import type { CarriedName } from '../../src/handoff/booking/adapter.types.ts';
import { adapterFor } from '../../src/handoff/booking/adapters.ts';
import { type BookingAddress, type Carried, bookingAddress } from '../../src/handoff/booking/booking-address.ts';
import { type OwnParameter, type OwnPlace, ownParameters, saidBy, withoutParameters } from '../../src/handoff/booking/own-parameters.ts';
import type { Book } from '../../src/handoff/handoff.types.ts';
import { mayLeave } from '../../src/vocabulary/may-leave.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import { fill } from '../fill.ts';
import type { BookingProps } from './booking.types.ts';
import { ContactFields, type Contact, isEmail, noContact } from './contact-fields.tsx';
import { addressHere } from './frame.ts';

/** Fields of ours are declared as the questions of the protocol are. */
const routing = { answerClass: 'routing' } as const;
const contact = { answerClass: 'contact' } as const;

/** Names that were taken out, and the places of what stood in the clinic's own link. */
type Left = ReadonlySet<CarriedName | OwnPlace>;

/** An extra has pages of its own, which the ids of its service do not lead to. */
export const routingOf = ({ service, extra }: Book, { routing }: Clinic) => (extra ? undefined : routing?.[service]);

/** All that could go along. */
function carriedWith(action: Book, clinic: Clinic, { name, email }: Contact): Carried {
  const set = routingOf(action, clinic) ?? {};
  return {
    ...Object.fromEntries(routingNames.flatMap((each) => (set[each] ? [[each, mayLeave(routing, set[each])]] : []))),
    ...(name && { name: mayLeave(contact, name) }),
    ...(isEmail(email) && { email: mayLeave(contact, email) }),
  };
}

const place = (link: SafeLink) => new URL(link).host + new URL(link).pathname;

const isOwn = (entry: CarriedName | OwnPlace): entry is OwnPlace => typeof entry === 'number' || entry === '#';

interface RowProps {
  readonly label: string;
  readonly value: string;
  readonly isIn: boolean;
  readonly onTick: () => void;
}

const Row = ({ label, value, isIn, onTick }: RowProps) => (
  <li>
    <label class="goes">
      <input type="checkbox" checked={isIn} onChange={onTick} />
      <span>
        {label}
        {value && ': '}
        <b>{value}</b>
      </span>
    </label>
  </li>
);

interface WhatItCarriesProps extends BookingProps {
  readonly texts: BookingTexts;
  /** That the texts are in. */
  readonly language: string;
  /** Called with the address whenever what it carries changes. */
  readonly onCarry: (address: BookingAddress) => void;
  /** Called with one line that names all that we add to the link; with none when that is nothing. */
  readonly onSay: (line: string) => void;
}

export function WhatItCarries({ action, clinic, onCarry, onSay, texts, language }: WhatItCarriesProps) {
  const [left, setLeft] = useState<Left>(new Set());
  const [typed, setTyped] = useState(noContact);
  const adapter = adapterFor(action.href);
  const own = ownParameters(action.href);
  const link = withoutParameters(action.href, new Set([...left].filter(isOwn)));
  const carried = carriedWith(action, clinic, typed);
  // What can be added to the clinic's own link. Something of that link taken out makes room for nothing else.
  const offered = bookingAddress(action.href, carried).added;
  const addressWithout = (left: Left) =>
    bookingAddress(link, Object.fromEntries(offered.flatMap(({ name }) => (left.has(name) ? [] : [[name, carried[name]] as const]))));
  const isIn = (name: CarriedName, { added }: BookingAddress) => added.some((one) => one.name === name);
  const address = addressWithout(left);
  const { href, added } = address;
  const listed = (names: readonly CarriedName[]) => new Intl.ListFormat(language).format(names.map((name) => texts.values[name]));
  const list = listed(added.map(({ name }) => name));
  const way = clinic.handoff?.open ?? 'link';
  const here = adapter.frame && way !== 'link' && addressHere(adapter.frame, address, way);
  // Some vendors have a host or a path for frames.
  const isMoved = here && place(here) !== place(href);
  useEffect(() => {
    onCarry(address);
    onSay(added.length > 0 ? fill(texts.carries, { list }) : '');
  }, [href, texts]);

  const toggle = (entry: OwnPlace) => () => {
    const next = new Set(left);
    if (!next.delete(entry)) next.add(entry);
    setLeft(next);
  };
  // With some vendors one part cannot go without another: then it goes and comes with that one, and its box says so.
  const toggleOffered = (name: CarriedName) => () => {
    const next = new Set(left);
    if (isIn(name, address)) next.add(name);
    else {
      next.delete(name);
      const at = offered.findIndex((one) => one.name === name);
      for (const before of offered.slice(0, at).reverse()) if (!isIn(name, addressWithout(next))) next.delete(before.name);
    }
    setLeft(next);
  };
  const labelOf = (part: OwnParameter) => {
    const what = listed(saidBy(adapter, part)) || (part.place === '#' && texts.hash);
    return what ? fill(texts.ownKnown, { what, name: part.name }) : fill(texts.own, { name: part.name });
  };
  const { vendor = '' } = adapter;
  return (
    <div class="carries" lang={language}>
      <p>
        {fill(texts.goesTo, { host: new URL(href).host })} {texts.noAnswers}
      </p>
      {own.length + offered.length > 0 && (
        <ul aria-label={texts.untick}>
          {offered.map(({ name, text }) => (
            <Row key={name} label={texts.values[name]} value={text} isIn={isIn(name, address)} onTick={toggleOffered(name)} />
          ))}
          {own.map((part) => (
            <Row key={part.place} label={labelOf(part)} value={part.value} isIn={!left.has(part.place)} onTick={toggle(part.place)} />
          ))}
        </ul>
      )}
      {own.length > 0 && <p class="hint">{texts.ownNote}</p>}
      {vendor && adapter.parameters.email && clinic.handoff?.prefill !== false && (
        <ContactFields texts={texts} vendor={vendor} typed={typed} onType={setTyped} />
      )}
      <p class="hint">{texts.wholeLink}</p>
      <p class="whole" dir="ltr">
        {href}
      </p>
      {isMoved && <p class="hint">{fill(texts.hereAt, { place: place(here), vendor })}</p>}
      {here && <p class="hint">{texts.wholeHere}</p>}
      {here && (
        <p class="whole" dir="ltr">
          {here}
        </p>
      )}
    </div>
  );
}
