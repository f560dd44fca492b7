/** What can be pressed at the end: booking links, telephone numbers, and the country where it is not known. */
import type { Service } from '../../src/clinic/clinic.types.ts';
import type { ChooseCountry as ChooseCountryAction, HandoffAction } from '../../src/handoff/handoff.types.ts';
import { fill } from '../fill.ts';
import { useSetting } from '../setting.ts';
import { BookingLink } from './booking-link.tsx';
import { ChooseCountry } from './choose-country.tsx';
import { Press } from './press.tsx';

/** What it says, where that is not the same everywhere, and one line below it: the clinic's own words. */
export type Pressable = HandoffAction & { readonly says?: string | undefined; readonly note?: string | undefined };

export interface ActionsProps {
  readonly actions: readonly Pressable[];
  readonly notOffered?: Service | undefined;
  /** The first number is then the one thing to press. */
  readonly isEmergency?: boolean;
}

/** The clinic's own telephone, where the advice is to be seen elsewhere: there to ask at, not the thing to press. */
const isAside = (action: HandoffAction) => action.kind === 'clinic-call' && !action.service;

/** In the order of the handoff; the first is the one to press. No answer travels with a link. */
export function Actions({ actions, notOffered, isEmergency = false }: ActionsProps) {
  const { clinic, wording, isCountryChosen } = useSetting();
  const words = wording.interface.actions;
  const callWords = {
    'emergency-call': isEmergency ? words.callEmergency : words.inEmergency,
    'advice-call': words.callAdvice,
    'crisis-call': words.callCrisis,
    'clinic-call': words.call,
  };
  const saysOf = (action: Exclude<Pressable, ChooseCountryAction>) => {
    if (action.kind === 'book') return words.book[action.service];
    if (action.kind === 'door') return action.name;
    return action.kind === 'search' ? words.search : fill(callWords[action.kind], { number: action.number });
  };
  return (
    <div class="actions">
      {notOffered && <p class="notice">{fill(words.notOffered, { service: words.service[notOffered] })}</p>}
      {/* It stays after the choice: the first key pressed may not be the last. */}
      {(isCountryChosen || actions.some(({ kind }) => kind === 'choose-country')) && <ChooseCountry />}
      {actions.map((action, index) => {
        if (action.kind === 'choose-country') return null;
        const { href, note } = action;
        const isDoubtful = 'checked' in action && action.checked === 'unverified' && !clinic.confirmedNumbers?.includes(href.slice(4));
        const link = {
          kind: index > 0 || isAside(action) ? 'press' : isEmergency ? 'go big' : 'go',
          label: action.says ?? saysOf(action),
          notes: [note, isDoubtful && (action.kind === 'emergency-call' ? words.checkEmergency : words.unverified)],
        };
        return action.kind === 'book' && href.startsWith('https:') ? (
          <BookingLink key={href} {...link} action={action} />
        ) : (
          <Press key={href} {...link} href={href} />
        );
      })}
    </div>
  );
}
