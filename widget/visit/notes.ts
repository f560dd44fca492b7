/** Puts the clinic's own words beside what can be pressed: names, prices, waits, and whether anybody would answer. */
import type { Clinic, ServiceNotes } from '../../src/clinic/clinic.types.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import type { Pressable } from '../endings/actions.tsx';
import { fill } from '../fill.ts';

/** The clinic's own words may run the other way: set apart, they keep their order. */
const setApart = (words: string) => `\u2068${words}\u2069`;

const notesOf = ({ practitioner, price, waitDays }: ServiceNotes, words: VisitTexts): string =>
  [
    practitioner && fill(words.practitioner, { name: practitioner }),
    price && setApart(price),
    waitDays && fill(words.wait, { days: String(waitDays) }),
  ]
    .filter(Boolean)
    .join(' · ');

const notesFor = (action: HandoffAction, { offers = {}, extras = [] }: Clinic): ServiceNotes => {
  if (action.kind !== 'book' && action.kind !== 'clinic-call') return {};
  const extra = action.kind === 'book' && extras.find(({ name }) => name === action.extra);
  return extra || (action.service && offers[action.service]) || {};
};

/** What else the telephone books, each with its price and the rest. */
function onCall(names: readonly string[] = [], { extras = [] }: Clinic, words: VisitTexts): string | undefined {
  const told = extras
    .filter(({ name, book }) => !book && names.includes(name))
    .map((extra) => [setApart(extra.name), notesOf(extra, words)].filter(Boolean).join(', '));
  return told.length > 0 ? fill(words.also, { names: told.join('; ') }) : undefined;
}

/** An action, with what it says where that is the clinic's own, and its notes. */
export function withNotes(action: HandoffAction, clinic: Clinic, words: VisitTexts, hours: string | undefined): Pressable {
  const notes = notesOf(notesFor(action, clinic), words);
  switch (action.kind) {
    case 'book':
      return { ...action, note: notes, ...(action.extra && { says: fill(words.extra, { name: action.extra }) }) };
    case 'clinic-call':
      return { ...action, note: [hours, onCall(action.extras, clinic, words)].filter(Boolean).join(' · ') };
    case 'door':
      return { ...action, says: fill(words.door[action.door], { name: action.name }), note: action.number ?? words.online };
    default:
      return action;
  }
}

/** What insurance pays, for each service that can be pressed. */
export const insuranceLines = (actions: readonly HandoffAction[], clinic: Clinic, words: VisitTexts): readonly string[] => [
  ...new Set(
    actions.flatMap((action) => {
      const { insurance } = notesFor(action, clinic);
      return insurance ? [fill(words.insurance, { text: insurance })] : [];
    }),
  ),
];
