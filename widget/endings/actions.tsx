/** What can be pressed at the end: booking links, telephone numbers, and the country where it is not known. */
import type { Service } from '../../src/clinic/clinic.types.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { fill } from '../fill.ts';
import { useSetting } from '../setting.ts';
import { BookingLink } from './booking-link.tsx';
import { ChooseCountry } from './choose-country.tsx';
import { Press } from './press.tsx';

interface ActionsProps {
  readonly actions: readonly HandoffAction[];
  readonly notOffered?: Service | undefined;
  /** The first number is then the one thing to press. */
  readonly isEmergency?: boolean;
}

/** The clinic's own telephone, where the advice is to be seen elsewhere: there to ask at, not the thing to press. */
const isAside = (action: HandoffAction) => action.kind === 'clinic-call' && !action.service;

/** In the order of the handoff; the first is the one to press. No answer travels with a link. */
export function Actions({ actions, notOffered, isEmergency = false }: ActionsProps) {
  const { wording, isCountryChosen } = useSetting();
  const words = wording.interface.actions;
  const callWords = {
    'emergency-call': isEmergency ? words.callEmergency : words.inEmergency,
    'advice-call': words.callAdvice,
    'crisis-call': words.callCrisis,
    'clinic-call': words.call,
  };
  return (
    <div class="actions">
      {notOffered && <p class="notice">{fill(words.notOffered, { service: words.service[notOffered] })}</p>}
      {/* It stays after the choice: the first key pressed may not be the last. */}
      {(isCountryChosen || actions.some(({ kind }) => kind === 'choose-country')) && <ChooseCountry />}
      {actions.map((action, index) => {
        if (action.kind === 'choose-country') return null;
        const kind = index > 0 || isAside(action) ? 'press' : isEmergency ? 'go big' : 'go';
        if (action.kind === 'book') {
          return action.href.startsWith('https:') ? (
            <BookingLink key={action.service} kind={kind} action={action} />
          ) : (
            <Press key={action.service} kind={kind} href={action.href} label={words.book[action.service]} />
          );
        }
        return <Press key={action.href} isCall kind={kind} href={action.href} label={fill(callWords[action.kind], { number: action.number })} />;
      })}
      {actions.some((action) => 'checked' in action && action.checked === 'unverified') && <p class="hint">{words.unverified}</p>}
    </div>
  );
}
