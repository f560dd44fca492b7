/** Decides what a visitor can press once they know where to go. It never sees an answer. */
import type { Clinic, SafeLink, Service } from '../clinic/clinic.types.ts';
import type { Door } from '../vocabulary/disposition.ts';
import { adviceLine } from './advice-lines.ts';
import { emergencyActions } from './emergency-actions.ts';
import { type NumberToCall, emergencyNumbers } from './emergency-numbers.ts';
import type { Handoff, HandoffAction, HandoffRequest, PublicCall } from './handoff.types.ts';

export type { Handoff, HandoffRequest };

type Actions = readonly HandoffAction[];

/** The same words for everybody: they say nothing about the visitor. The cast: a link that was written here needs no check. */
const searchLink = 'https://duckduckgo.com/?q=free+or+public+health+care+near+me' as SafeLink;

/** Everything that this country and this clinic have to press; a list is empty where they have nothing. */
interface Pressable {
  readonly emergency: Actions;
  readonly advice: Actions;
  /** Where there is no advice line: something that costs nothing is offered at every level. */
  readonly search: Actions;
  readonly crisis: Actions;
  /** One list of countries while the country is not known. */
  readonly choose: Actions;
  readonly book: (service: Service) => Actions;
  readonly callClinic: (service?: Service) => Actions;
}

function pressable(clinic: Clinic): Pressable {
  const { country, phone, phoneText, booking } = clinic;
  const numbers = emergencyNumbers(country);
  const call = (kind: PublicCall['kind'], lines: readonly (NumberToCall | undefined)[]): Actions =>
    lines.flatMap((line) => (line ? [{ kind, ...line }] : []));
  const line = adviceLine(country);
  return {
    emergency: emergencyActions(clinic),
    advice: call('advice-call', [line]),
    search: line ? [] : [{ kind: 'search', href: searchLink }],
    crisis: call('crisis-call', [numbers?.crisis]),
    choose: numbers ? [] : emergencyActions(clinic),
    book: (service) => {
      const href = booking[service];
      return href ? [{ kind: 'book', service, href }] : [];
    },
    callClinic: (service) => (phone ? [{ kind: 'clinic-call', href: phone, number: phoneText ?? phone.slice(4), ...(service && { service }) }] : []),
  };
}

/** A service's own link, or for both services together their two links, and which of them the clinic lacks. */
function careHandoff(
  care: 'combined' | 'physical-therapy' | 'massage',
  { booking, phone, offers }: Clinic,
  { advice, search, book, callClinic }: Pressable,
): Handoff {
  const own = book(care);
  const parts = care === 'combined' && own.length === 0 ? (['physical-therapy', 'massage'] as const) : [];
  const links = [...own, ...parts.flatMap(book)];
  const actions = [...links, ...callClinic(care), ...advice, ...search];
  // A therapist with only a telephone arranges everything there.
  const isOffered = (service: Service) => booking[service] ?? (phone && (offers ? offers[service] : Object.keys(booking).length === 0));
  const lacking = isOffered(care) ? undefined : parts.some(isOffered) ? parts.find((service) => !isOffered(service)) : care;
  return { actions, ...(lacking && { notOffered: lacking }) };
}

function actionsAtDoor(door: Door, { emergency, advice, search, crisis, choose, callClinic }: Pressable): Actions {
  switch (door) {
    case 'mind':
      return [...crisis, ...advice, ...emergency];
    case 'vet':
      return callClinic();
    case 'dentist':
    case 'medicine-advice':
    case 'skin-or-other':
    case 'general-advice':
      return [...advice, ...choose, ...callClinic(), ...(choose.length > 0 ? [] : [...search, ...emergency])];
    default:
      return door satisfies never;
  }
}

function handoffFrom({ disposition, clinic, door = 'general-advice' }: HandoffRequest, at: Pressable): Handoff {
  switch (disposition) {
    case 'emergency':
      return { actions: at.emergency };
    case 'urgent':
      return { actions: [...at.advice, ...at.callClinic(), ...(at.choose.length > 0 ? [] : at.search), ...at.emergency] };
    case 'doctor':
      // The clinic's own assessment comes last: it may not be with a doctor.
      return { actions: [...at.advice, ...at.choose, ...at.callClinic(), ...at.book('assessment'), ...(at.choose.length > 0 ? [] : at.search)] };
    case 'physical-therapy':
    case 'combined':
    case 'massage':
      return careHandoff(disposition, clinic, at);
    case 'self-care':
      return { actions: [...at.advice, ...at.callClinic(), ...at.search] };
    case 'out-of-scope':
      return { actions: actionsAtDoor(door, at) };
    default:
      return disposition satisfies never;
  }
}

/** For somebody who may not be safe, whatever the disposition: a line to talk to, where there is one, and the emergency number. */
export function crisisHandoff(clinic: Clinic): Handoff {
  const { crisis, emergency } = pressable(clinic);
  return { actions: [...crisis, ...emergency] };
}

/** What to press for one disposition, at one clinic. There is always something: in the end, the emergency number for when it gets worse. */
export function handoff(request: HandoffRequest): Handoff {
  const at = pressable(request.clinic);
  const made = handoffFrom(request, at);
  return made.actions.length > 0 ? made : { ...made, actions: at.emergency };
}
