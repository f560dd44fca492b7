/** What can be pressed at a clinic that told of its places and hours: first which place, then whether it is open, then the actions. */
import { useEffect, useState } from 'preact/hooks';
import type { ClinicLocation } from '../../src/clinic/clinic.types.ts';
import { bookAnything } from '../../src/handoff/book-anything.ts';
import { whereToGo } from '../../src/handoff/where-to-go.ts';
import type { ItemId } from '../../src/protocol/index.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import { fill } from '../fill.ts';
import { type OwnWords, useOwnWords } from '../own-words.ts';
import { hoursLine } from './hours.ts';
import { insuranceLines, withNotes } from './notes.ts';
import type { DrawWhereToGo } from './visit.types.ts';
import { PickPlace } from './pick-place.tsx';

const pregnant: ItemId = 'pregnant-or-recent-birth';

/** In memory only, and for as long as the page: a visitor who changes an answer need not pick again. */
const pickedOf = new WeakMap<readonly ClinicLocation[], string>();

/** The hours change while the panel is open. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const address = ({ name, address: street }: ClinicLocation) => (street ? `${name}, ${street}` : name);

export function whereToGoWith(own: OwnWords<VisitTexts>): DrawWhereToGo {
  return function WhereToGo({ clinic, wording, loadPart, assessment, findings = {}, show }) {
    const { locations } = clinic;
    const [picked, pick] = useState(locations && pickedOf.get(locations));
    const now = useNow();
    const { language } = wording.interface;
    const words = useOwnWords(own, language, () => loadPart('visit-words'));
    const clock = { now, locale: new Intl.Locale(language, clinic.country ? { region: clinic.country } : {}) };
    const asked = { clinic, picked, now };
    const isMaternity = (findings[pregnant] ?? 'no') !== 'no';
    const { actions, notOffered, at, hoursOf, choices, tooLate, isClosed, worse } = assessment
      ? whereToGo({ ...asked, ...assessment, isMaternity })
      : bookAnything(asked);
    // What can be pressed waits for no words.
    if (!words) return show({ actions, notOffered });
    const hours = hoursOf && hoursLine(hoursOf.site, hoursOf.opening, words, clock);
    const isSaidByCall = actions.some(({ kind }) => kind === 'clinic-call');
    return (
      <div class="visit">
        {choices.length > 0 && (
          <PickPlace
            title={words.pick}
            places={choices.map(({ site, opening }) => ({ ...site, hours: hoursLine(site, opening, words, clock) }))}
            picked={picked}
            onPick={(id) => {
              pick(id);
              if (locations) pickedOf.set(locations, id);
            }}
          />
        )}
        {choices.length === 0 && at && locations && (
          <p class="hint">
            {fill(words.at, { place: address(at.site) })}
            {hours && !isSaidByCall && `. ${hours}`}
          </p>
        )}
        {tooLate && <p class="notice">{words.tooLate[tooLate]}</p>}
        {isClosed && !tooLate && actions[0]?.kind === 'book' && <p class="hint">{words.bookOnline}</p>}
        {show({ actions: actions.map((action) => withNotes(action, clinic, words, hours)), notOffered })}
        {isClosed && worse && <p class="hint">{fill(words.worse, { number: worse.number })}</p>}
        {insuranceLines(actions, clinic, words).map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
      </div>
    );
  };
}
