/** Decides, at a clinic that has told us of its places and hours, where to go and what to press there. It never sees an answer. */
import { type Clinic, type ClinicLocation, type OwnDoor, type Service, services } from '../clinic/clinic.types.ts';
import { type Disposition, type Door, cares } from '../vocabulary/disposition.ts';
import { atLocation, locationsFor } from './at-location.ts';
import { emergencyActions } from './emergency-actions.ts';
import type { NumberToCall } from './emergency-numbers.ts';
import { handoff } from './handoff.ts';
import type { Handoff, HandoffAction, HandoffRequest } from './handoff.types.ts';
import { type Opening, openingAt } from './opening.ts';

export interface WhereToGoRequest extends HandoffRequest {
  /** The site that the visitor picked. */
  readonly picked?: string | undefined;
  readonly now: Date;
  /** Whether a maternity unit is among the right doors. */
  readonly isMaternity?: boolean;
}

/** A place to pick, and whether it is open. */
export interface Choice {
  readonly site: ClinicLocation;
  readonly opening?: Opening;
}

export interface WhereToGo extends Handoff {
  /** Where what can be pressed is: picked, or the only one. */
  readonly at?: Choice;
  /** Whose hours are those of the clinic's telephone: of that place or, where nobody is asked which, of any of several that are alike. */
  readonly hoursOf?: Choice;
  /** Places to pick among; empty where nothing depends on it. */
  readonly choices: readonly Choice[];
  /** Why the clinic cannot see anybody in the time that the disposition gives. */
  readonly tooLate?: 'closed' | 'wait';
  /** The picked place is closed now, or, while none is picked, every one is. */
  readonly isClosed?: true;
  /** Whom to call when it gets worse before the clinic opens. Present while it is closed. */
  readonly worse?: NumberToCall;
}

/** Within how many days somebody should be seen. Without a number there is no hurry. */
const timeframe: Readonly<Partial<Record<Disposition, number>>> = { urgent: 0, doctor: 14, 'physical-therapy': 14, combined: 14 };

const isCare = (disposition: Disposition): disposition is 'combined' | 'physical-therapy' | 'massage' =>
  disposition !== 'self-care' && (cares as readonly Disposition[]).includes(disposition);

/** The services that one disposition may book. */
const bookable = (disposition: Disposition): readonly Service[] => {
  if (disposition === 'combined') return ['combined', 'physical-therapy', 'massage'];
  if (isCare(disposition)) return [disposition];
  return disposition === 'doctor' ? ['assessment'] : [];
};

const doorsByDoor: Readonly<Record<Door, readonly OwnDoor[]>> = {
  dentist: ['dentist'],
  vet: [],
  mind: [],
  'medicine-advice': ['doctor'],
  'skin-or-other': ['doctor', 'urgent'],
  'general-advice': ['doctor'],
};

function doorsFor({ disposition, door = 'general-advice', isMaternity }: WhereToGoRequest): readonly OwnDoor[] {
  const maternity = isMaternity ? (['maternity'] as const) : [];
  if (disposition === 'urgent') return [...maternity, 'urgent', 'doctor'];
  if (disposition === 'doctor') return [...maternity, 'doctor', 'urgent'];
  return disposition === 'out-of-scope' ? doorsByDoor[door] : [];
}

function atDoors(names: readonly OwnDoor[], { doors = {} }: Clinic): readonly HandoffAction[] {
  return names.flatMap((door): HandoffAction[] => {
    const known = doors[door];
    if (!known) return [];
    const { name, phone, phoneText, link } = known;
    return [
      ...(phone ? [{ kind: 'door' as const, door, name, href: phone, number: phoneText ?? phone.slice(4) }] : []),
      ...(link ? [{ kind: 'door' as const, door, name, href: link }] : []),
    ];
  });
}

/** The kinds of a service that a clinic has besides: with a link to press, or to ask for on the telephone. */
function extrasOf(service: Disposition, { extras = [] }: Clinic): { readonly linked: readonly HandoffAction[]; readonly asked: readonly string[] } {
  const kinds = extras.filter(({ kindOf }) => (kindOf === service || service === 'combined') && kindOf !== 'assessment');
  return {
    linked: kinds.flatMap(({ kindOf, book, name }) => (book ? [{ kind: 'book', service: kindOf, extra: name, href: book }] : [])),
    asked: kinds.flatMap(({ book, name }) => (book ? [] : [name])),
  };
}

/** A place, and whether it is open at that moment. */
export const withOpening =
  (now: Date) =>
  (site: ClinicLocation): Choice => ({
    site,
    ...(site.opening && { opening: openingAt(site.opening, now) }),
  });

/** The place that was picked, or the only one. */
export const pickedAmong = (choices: readonly Choice[], picked: string | undefined): Choice | undefined =>
  choices.find(({ site }) => site.id === picked) ?? (choices.length === 1 ? choices[0] : undefined);

/** While no place is picked, the first to open counts. A place that gives no hours may be open. */
function lateness({ disposition }: WhereToGoRequest, { offers = {}, extras = [] }: Clinic, places: readonly Choice[]): WhereToGo['tooLate'] {
  const days = timeframe[disposition];
  if (days === undefined) return undefined;
  const isLate = ({ opening }: Choice) => opening && !opening.isOpen && (opening.changes?.inDays ?? Infinity) > days;
  if (places.length > 0 && places.every(isLate)) return 'closed';
  // Today, whoever of the clinic can see somebody soonest will do.
  const isToday = disposition === 'urgent';
  const waits = (isToday ? services : bookable(disposition)).flatMap((service) => offers[service]?.waitDays ?? []);
  const allWaits = isToday ? [...waits, ...extras.flatMap(({ waitDays }) => waitDays ?? [])] : waits;
  return allWaits.length > 0 && Math.min(...allWaits) > days ? 'wait' : undefined;
}

/** How many different places there are, by their hours, their telephones, and their links to these services. */
const differentAmong = (choices: readonly Choice[], of: readonly Service[]): number =>
  new Set(choices.map(({ site }) => JSON.stringify([site.opening, site.phone, of.map((name) => site.services?.[name])]))).size;

/** Whether it matters which place somebody comes to who should be seen in time. */
const differ = (choices: readonly Choice[], disposition: Disposition): boolean =>
  timeframe[disposition] !== undefined && differentAmong(choices, bookable(disposition)) > 1;

/** Any of the places, where they differ neither in hours nor in telephone. */
const anyOfAlike = (choices: readonly Choice[]): Choice | undefined => (differentAmong(choices, []) === 1 ? choices[0] : undefined);

/** Of the clinic itself, and so of no use when the clinic cannot. */
const isOwn = ({ kind }: HandoffAction) => kind === 'clinic-call' || kind === 'book';

/** What to press for one disposition, at one of the clinic's places, at one moment. There is always something to press or to pick. */
export function whereToGo(request: WhereToGoRequest): WhereToGo {
  const { disposition, door, clinic, picked, now } = request;
  if (disposition === 'emergency') return { ...handoff({ disposition, clinic }), choices: [] };
  const places = locationsFor(bookable(disposition), clinic);
  const isNowhere = clinic.locations !== undefined && places.length === 0;
  const choices = (isNowhere ? clinic.locations : places).map(withOpening(now));
  const at = pickedAmong(choices, picked);
  const isPending = !at && choices.length > 1;
  const here = atLocation(clinic, at?.site, isPending ? places : []);
  const { actions: made, notOffered } = handoff({ disposition, clinic: here, door });

  const asked = at ? [at] : choices;
  const tooLate = lateness(request, here, asked);
  const own = made.filter(isOwn);
  const others = made.filter((action) => !isOwn(action));
  const doors = atDoors(doorsFor(request), clinic);
  const { linked, asked: onCall } = extrasOf(disposition, clinic);
  const extras = isPending ? [] : linked;
  const isElsewhere = !isCare(disposition) || tooLate !== undefined;
  const books = own.filter(({ kind }) => kind === 'book');
  const calls = own.filter((action) => action.kind === 'clinic-call').map((call) => (onCall.length > 0 ? { ...call, extras: onCall } : call));
  const isClosed = asked.length > 0 && asked.every(({ opening }) => opening?.isOpen === false);
  const inOrder = isElsewhere
    ? putOwnLast(doors, others, own, disposition === 'urgent' && tooLate !== undefined)
    : [...books, ...extras, ...calls, ...others];
  const actions = [...inOrder, ...(isClosed ? forTheNight(inOrder, here) : [])];
  const worse = actions.find((action) => action.kind === 'advice-call') ?? actions.find((action) => action.kind === 'emergency-call');
  // A place decides what is pressed only where the clinic itself is pressed.
  const isAsked = choices.length > 1 && (isCare(disposition) || !clinic.phone || differ(choices, disposition));
  const hoursOf = at ?? (isAsked ? undefined : anyOfAlike(choices));
  return {
    actions,
    ...(notOffered && !isPending && { notOffered }),
    ...(at && { at }),
    ...(hoursOf && { hoursOf }),
    choices: isAsked ? choices : [],
    ...(tooLate && { tooLate }),
    ...(isClosed && { isClosed }),
    ...(isClosed && worse && { worse }),
  };
}

/**
 * Doors and public numbers first; the number for when it gets worse, and the search, stay last.
 * @param isSearchSooner where the clinic cannot see somebody who has no time to lose, even a search is of more use than the clinic.
 */
function putOwnLast(
  doors: readonly HandoffAction[],
  others: readonly HandoffAction[],
  own: readonly HandoffAction[],
  isSearchSooner: boolean,
): readonly HandoffAction[] {
  const isLast = ({ kind }: HandoffAction) => (kind === 'search' && !isSearchSooner) || kind === 'emergency-call';
  return [
    ...others.filter(({ kind }) => kind === 'crisis-call'),
    ...doors,
    ...others.filter((one) => !isLast(one) && one.kind !== 'crisis-call'),
    ...own,
    ...others.filter(isLast),
  ];
}

/** While the clinic is closed there is a number for when it gets worse. */
function forTheNight(actions: readonly HandoffAction[], clinic: Clinic): readonly HandoffAction[] {
  const hasNumber = actions.some(({ kind }) => kind === 'advice-call' || kind === 'emergency-call' || kind === 'choose-country');
  return hasNumber ? [] : emergencyActions(clinic);
}
