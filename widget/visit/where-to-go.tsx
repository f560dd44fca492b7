/** What can be pressed at a clinic that told of its places and hours: first which place, then whether it is open, then the actions. */
import { useEffect, useState } from 'preact/hooks';
import type { ClinicLocation } from '../../src/clinic/clinic.types.ts';
import { bookAnything } from '../../src/handoff/book-anything.ts';
import { type Choice, whereToGo } from '../../src/handoff/where-to-go.ts';
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
    const spoken = useOwnWords(own, language, () => loadPart('visit-words'));
    const words = spoken?.words;
    const clock = { now, locale: new Intl.Locale(spoken?.language ?? language, clinic.country ? { region: clinic.country } : {}) };
    const asked = { clinic, picked, now };
    const isMaternity = (findings[pregnant] ?? 'no') !== 'no';
    const { actions, notOffered, at, hoursOf, choices, tooLate, isClosed, worse } = assessment
      ? whereToGo({ ...asked, ...assessment, isMaternity })
      : bookAnything(asked);
    const hoursAt = ({ site, opening }: Choice) => words && hoursLine(site, opening, words, clock);
    const hours = hoursOf && hoursAt(hoursOf);
    const isSaidByCall = actions.some(({ kind }) => kind === 'clinic-call');
    // What can be picked and pressed waits for no words, and keeps its place when they come.
    return (
      <div class="visit">
        {choices.length > 0 && (
          <PickPlace
            title={words?.pick}
            places={choices.map((choice) => ({ ...choice.site, hours: hoursAt(choice) }))}
            picked={picked}
            onPick={(id) => {
              pick(id);
              if (locations) pickedOf.set(locations, id);
            }}
          />
        )}
        {words && choices.length === 0 && at && locations && (
          <p class="hint">
            {fill(words.at, { place: address(at.site) })}
            {hours && !isSaidByCall && `. ${hours}`}
          </p>
        )}
        {words && tooLate && <p class="notice">{words.tooLate[tooLate]}</p>}
        {words && isClosed && !tooLate && actions[0]?.kind === 'book' && <p class="hint">{words.bookOnline}</p>}
        {show({ actions: words ? actions.map((action) => withNotes(action, clinic, words, hours)) : actions, notOffered })}
        {words && isClosed && worse && <p class="hint">{fill(words.worse, { number: worse.number })}</p>}
        {words &&
          insuranceLines(actions, clinic, words).map((line) => (
            <p key={line} class="hint">
              {line}
            </p>
          ))}
      </div>
    );
  };
}
