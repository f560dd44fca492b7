/** Everything that a clinic can be reached by at one of its places, for a visitor who only wants to book. */
import { services } from '../clinic/clinic.types.ts';
import { atLocation } from './at-location.ts';
import type { HandoffAction } from './handoff.types.ts';
import { type WhereToGo, type WhereToGoRequest, pickedAmong, withOpening } from './where-to-go.ts';

export function bookAnything({ clinic, picked, now }: Pick<WhereToGoRequest, 'clinic' | 'picked' | 'now'>): WhereToGo {
  const { locations = [], extras = [] } = clinic;
  const choices = locations.map(withOpening(now));
  const at = pickedAmong(choices, picked);
  const { booking, phone, phoneText } = atLocation(clinic, at?.site, at ? [] : locations);
  const onCall = extras.flatMap(({ name, book }) => (book ? [] : [name]));
  const actions: HandoffAction[] = [
    ...services.flatMap((service): HandoffAction[] => (booking[service] ? [{ kind: 'book', service, href: booking[service] }] : [])),
    ...extras.flatMap(({ name, kindOf, book }): HandoffAction[] => (book ? [{ kind: 'book', service: kindOf, extra: name, href: book }] : [])),
    ...(phone
      ? [{ kind: 'clinic-call' as const, href: phone, number: phoneText ?? phone.slice(4), ...(onCall.length > 0 && { extras: onCall }) }]
      : []),
  ];
  const isClosed = at?.opening?.isOpen === false;
  return { actions, choices: choices.length > 1 ? choices : [], ...(at && { at, hoursOf: at }), ...(isClosed && { isClosed }) };
}
