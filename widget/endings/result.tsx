/** The result, read like a letter: when and where first, then what to press, then why, then what to do meanwhile. */
import type { Reason, TriageView } from '../../machines/triage.connect.ts';
import type { Assessment } from '../../src/rules/assess.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { handoff } from '../../src/handoff/handoff.ts';
import { headingId } from '../asking/asking.types.ts';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import { useSetting } from '../setting.ts';
import { Actions } from './actions.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { NotSignedOff } from './not-signed-off.tsx';
import { Why } from './why.tsx';

const icons: Readonly<Record<Disposition, IconName>> = {
  emergency: 'alert',
  urgent: 'alert',
  doctor: 'clock',
  'physical-therapy': 'clock',
  combined: 'clock',
  massage: 'clock',
  'self-care': 'home',
  'out-of-scope': 'door',
};

interface ResultProps {
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
  /** Where it hurts, if that was asked. */
  readonly place: PlaceId | undefined;
}

export function Result({ assessment: { disposition, door }, reasons, place }: ResultProps) {
  const { clinic, wording } = useSetting();
  const { result } = wording.interface;
  const { when, headline, lead } = door ? wording.results.doors[door] : wording.results[disposition];
  const { actions, notOffered } = handoff({ disposition, clinic, door });
  return (
    <section class="result" aria-labelledby={headingId}>
      <div class={`card ${disposition}`}>
        <p class="when">
          <Icon name={icons[disposition]} />
          {when}
        </p>
        <h2 id={headingId} tabIndex={-1}>
          <span class="unseen">{fill(result.level, { level: result.levels[disposition] })} </span>
          {headline}
        </h2>
        <p>{lead}</p>
      </div>
      <Actions actions={actions} notOffered={notOffered} />
      <Why reasons={reasons} />
      <Meanwhile disposition={disposition} place={place} />
      <p class="lead">{result.anyWorse}</p>
      <NotSignedOff />
    </section>
  );
}

/** The place in the body that was chosen: an answer to the chart's place question that has a plan. */
export function placeOf(answered: TriageView['answered']): PlaceId | undefined {
  const answer = answered.find(({ question }) => question === 'place')?.answer;
  const [where] = answer?.kind === 'choice' ? answer.chosen : [];
  // The cast: the first group of this question holds the places and one way out of them.
  return where === undefined || where === 'something-else' ? undefined : (where as PlaceId);
}
