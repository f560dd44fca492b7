/** Greets somebody who comes back: asks how it has been since, which begins the second check, or says that it cannot compare. */
import { useState } from 'preact/hooks';
import { checkAgain } from '../../machines/recheck.ts';
import { recheckHash } from '../../src/handoff/recheck-hash.ts';
import type { Since } from '../../src/vocabulary/answer.ts';
import { sinces } from '../../src/vocabulary/earlier-check.ts';
import { dayIn } from '../day.ts';
import { isKept, kept, thisDevice } from '../device/device-record.ts';
import type { Kept } from '../device/device-record.ts';
import { keptCheck, toHoldTo } from '../device/kept-check.ts';
import type { KeptCheck } from '../device/kept-check.ts';
import { fill } from '../fill.ts';
import type { GreetingProps } from './again.types.ts';
import { KeptCourse } from './kept-course.tsx';
import { Forgotten, StillKept } from './still-kept.tsx';
import { StillSo } from './still-so.tsx';
import { takeFocus } from './take-focus.ts';
import { useTexts } from './use-texts.ts';

const titleId = 'signpost-again';

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
  const [found, setFound] = useState(() => kept(keptCheck, thisDevice()));
  const [isForgotten, setForgotten] = useState(false);
  const [since, setSince] = useState<Since>();
  const [isBack, setBack] = useState(false);
  const [isGone, setGone] = useState(false);
  if (!texts) return null;
  if (!found) return location.hash === recheckHash ? <p class="notice">{texts.cannotCompare}</p> : null;

  if (isGone) return <Forgotten texts={texts} />;
  const { content, at } = found;
  const date = dayIn(wording.interface.language, at);
  // In another tab it may have been deleted meanwhile, or have given place to another check: what was not shown is not taken over.
  const whileKept = (then: (now: Kept<KeptCheck>) => void) => () => {
    const now = kept(keptCheck, thisDevice());
    if (!now) return setGone(true);
    if (now.at === at && JSON.stringify(now.content.answers) === JSON.stringify(content.answers)) return then(now);
    setFound(now);
    goBack();
  };
  const begin = (said: Since, isAllNew: boolean) =>
    whileKept((now) => {
      emit('started', { step: 0 });
      renew(checkAgain({ since: said, at, begun: Date.now(), first: toHoldTo(now.content) }, isAllNew));
    })();
  function goBack(): void {
    setSince(undefined);
    setBack(true);
  }
  const askSince = (
    <div>
      <p>{fill(texts.lead, { date })}</p>
      <p class="ask" id={`${titleId}-ask`} tabIndex={-1} ref={isBack ? takeFocus : null}>
        {texts.ask}
      </p>
      <div class="rows" role="group" aria-labelledby={`${titleId}-ask`}>
        {sinces.map((one) => (
          <button key={one} type="button" class="row" onClick={whileKept(() => setSince(one))}>
            {texts.since[one]}
          </button>
        ))}
      </div>
      <p class="small">{texts.somethingElse}</p>
    </div>
  );
  const askWhetherStillSo = since && (
    <StillSo first={content} date={date} wording={wording} texts={texts} onAnswer={(isAllNew) => begin(since, isAllNew)} onBack={goBack} />
  );
  return (
    <section class="again" aria-label={texts.title}>
      {!isForgotten && <h3>{texts.title}</h3>}
      {!isForgotten && (askWhetherStillSo ?? askSince)}
      <StillKept key={at} wording={wording} loadPart={loadPart} onForget={() => setForgotten(true)} />
    </section>
  );
}
