/** What can be pressed at the end: booking links, telephone numbers, and the country where it is not known. */
import type { Service } from '../../src/clinic/clinic.types.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import { useSetting } from '../setting.ts';
import { ChooseCountry } from './choose-country.tsx';

interface ActionsProps {
  readonly actions: readonly HandoffAction[];
  readonly notOffered?: Service | undefined;
  /** The first number is then the one thing to press. */
  readonly isEmergency?: boolean;
}

/** The clinic's own telephone, where the advice is to be seen elsewhere: there to ask at, not the thing to press. */
const isAside = (action: HandoffAction) => action.kind === 'clinic-call' && !action.service;

/** In the order of the handoff; the first is the one to press. Nothing about the visitor travels with a link. */
export function Actions({ actions, notOffered, isEmergency = false }: ActionsProps) {
  const { wording, emit, isCountryChosen } = useSetting();
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
        const isBooking = action.kind === 'book';
        const isPage = action.href.startsWith('https:');
        return (
          <a
            key={action.href}
            class={index > 0 || isAside(action) ? 'press' : isEmergency ? 'go big' : 'go'}
            href={action.href}
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            {...(isPage && { target: '_blank' })}
            onClick={() => emit('handoff')}
          >
            {!isBooking && <Icon name="phone" />}
            <span>
              {isBooking ? words.book[action.service] : fill(callWords[action.kind], { number: action.number })}
              {isPage && <span class="unseen"> {words.newTab}</span>}
            </span>
          </a>
        );
      })}
      {actions.some((action) => 'checked' in action && action.checked === 'unverified') && <p class="hint">{words.unverified}</p>}
    </div>
  );
}
