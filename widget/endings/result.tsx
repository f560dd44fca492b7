/** A result: the letter as soon as it has loaded, and until then, or without it, the level of care and what can be pressed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TriageView } from '../../machines/triage.connect.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { emergencyActions } from '../../src/handoff/emergency-actions.ts';
import { quotes } from '../answer-words.ts';
import { headingId } from '../asking/asking.types.ts';
import { fill } from '../fill.ts';
import { useSetting } from '../setting.ts';
import { useLetter, usePlan } from '../use-part.ts';
import { Actions } from './actions.tsx';
import { Lines } from './fold.tsx';
import { NotSignedOff } from './not-signed-off.tsx';
import { plainLinks } from './plain-links.ts';

interface ResultProps extends Pick<TriageView, 'reasons' | 'findings' | 'places'> {
  readonly assessment: NonNullable<TriageView['assessment']>;
  readonly conversation: Conversation;
}

const loaded = <Part,>(part: Part | 'loading' | undefined) => (part === 'loading' ? undefined : part);

export function Result(props: ResultProps) {
  const { assessment, reasons, places } = props;
  const setting = useSetting();
  const { clinic, wording } = setting;
  const letter = useLetter();
  const plan = usePlan(places[0]);
  const otherPlan = usePlan(places[1]);
  const { disposition, level } = assessment;
  const { result } = wording.interface;
  const latest = useRef(loaded(letter));
  // In another language it comes again, and stands as it was until then, with all that was begun in it.
  if (letter !== 'loading') latest.current = letter;
  const written = latest.current;
  const whole = useRef<HTMLDivElement>(null);
  const hasArrived = useRef(false);
  // The letter takes the place of a heading that had the focus. In another language it comes again, and the focus is where the visitor chose that.
  useLayoutEffect(() => {
    if (!written || hasArrived.current) return;
    hasArrived.current = true;
    whole.current?.querySelector<HTMLElement>(`#${headingId}`)?.focus({ preventScroll: true });
  }, [written]);
  return (
    <div ref={whole}>
      {written ? (
        <written.Letter
          {...props}
          {...setting}
          words={written.words}
          plan={loaded(plan)}
          otherPlan={loaded(otherPlan)}
          headingId={headingId}
          Actions={Actions}
        />
      ) : (
        <section class="result" aria-labelledby={headingId}>
          <div class={`card ${disposition}`} part="card">
            <h2 id={headingId} tabIndex={-1}>
              {fill(result.level, { level: result.levels[disposition] })}
            </h2>
          </div>
          {/* A level asks for somebody to call, and for nothing to book. */}
          <Actions actions={level ? [...emergencyActions(clinic), ...plainLinks({ ...clinic, booking: {} })] : plainLinks(clinic)} />
          <Lines
            lines={reasons
              .filter(({ grounds }) => grounds.length)
              .map(({ grounds }) => fill(result.becauseOnly, { quotes: quotes(wording, grounds) }))}
          />
          <p class="lead">{result.anyWorse}</p>
        </section>
      )}
      <NotSignedOff />
    </div>
  );
}
