/** Greets somebody who comes back: asks how it has been since, which begins the second check, or says that it cannot compare. */
import { useState } from 'preact/hooks';
import { checkAgain } from '../../machines/recheck.ts';
import { recheckHash } from '../../src/handoff/recheck-hash.ts';
import type { Since } from '../../src/vocabulary/answer.ts';
import { dayIn } from '../day.ts';
import { isKept, kept, remove, thisDevice } from '../device/device-record.ts';
import { keptAnswers } from '../device/kept-answers.ts';
import { fill } from '../fill.ts';
import type { GreetingProps } from './again.types.ts';
import { KeptCourse } from './kept-course.tsx';
import { useTexts } from './use-texts.ts';

const titleId = 'signpost-again';
const sinces: readonly Since[] = ['better', 'same', 'worse', 'not-sure'];
const takeFocus = (element: HTMLElement | null) => element?.focus();

export function Greeting(props: GreetingProps) {
  return (
    <div>
      <Offer {...props} />
      {isKept('signpost-course') && <KeptCourse {...props} />}
    </div>
  );
}

function Offer({ wording, loadPart, emit, renew }: GreetingProps) {
  const texts = useTexts({ wording, loadPart });
  const [found, setFound] = useState(() => kept(keptAnswers, thisDevice()));
  const [isForgotten, setForgotten] = useState(false);
  if (!texts) return null;
  if (isForgotten)
    return (
      <p class="notice" role="status" tabIndex={-1} ref={takeFocus}>
        {texts.forgotten}
      </p>
    );
  if (!found) return location.hash === recheckHash ? <p class="notice">{texts.cannotCompare}</p> : null;

  const { content: first, at, until } = found;
  const day = (time: number) => dayIn(wording.interface.language, time);
  const begin = (since: Since) => {
    emit('started', { step: 0 });
    renew(checkAgain({ since, at, first }));
  };
  const forget = () => {
    remove(keptAnswers, thisDevice());
    setFound(undefined);
    setForgotten(true);
  };
  return (
    <section class="again" aria-labelledby={titleId}>
      <h3 id={titleId}>{texts.title}</h3>
      <p>{fill(texts.lead, { date: day(at) })}</p>
      <p class="ask" id={`${titleId}-ask`}>
        {texts.ask}
      </p>
      <div class="rows" role="group" aria-labelledby={`${titleId}-ask`}>
        {sinces.map((since) => (
          <button key={since} type="button" class="row" onClick={() => begin(since)}>
            {texts.since[since]}
          </button>
        ))}
      </div>
      <p class="small">{texts.somethingElse}</p>
      <p class="small">
        {fill(texts.keptUntil, { date: day(until) })}{' '}
        <button type="button" onClick={forget}>
          {texts.forget}
        </button>
      </p>
    </section>
  );
}
