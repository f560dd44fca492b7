/** The result, read like a letter: when and where first, then what to press, then why, then what to do meanwhile. */
import { handoff } from '../../src/handoff/handoff.ts';
import type { ItemId } from '../../src/protocol/index.ts';
import { adviceRules } from '../../src/protocol/rules/advice.ts';
import { adviceFor } from '../../src/rules/advice.ts';
import type { VNode } from 'preact';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import type { Handoff, HandoffAction } from '../../src/handoff/handoff.types.ts';
import type { ActionsProps, Pressable } from '../endings/actions.tsx';
import { Fold } from '../endings/fold.tsx';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import { BeforeMassage } from './before-massage.tsx';
import { GeneralAdvice } from './general-advice.tsx';
import type { LetterProps } from './letter.types.ts';
import { NotSafe } from './not-safe.tsx';
import { SelfMassage } from './self-massage.tsx';
import { Sources } from './sources.tsx';
import { LoadedFold } from './loaded-fold.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { whyLines } from './why-lines.ts';

const notSafe: ItemId = 'self-harm-or-unsafe';

const icons: Readonly<Record<Exclude<Disposition, 'emergency'>, IconName>> = {
  urgent: 'alert',
  doctor: 'clock',
  'physical-therapy': 'clock',
  combined: 'clock',
  massage: 'clock',
  'self-care': 'home',
  'out-of-scope': 'door',
};

/** What {@link NotSafe} has to press already. */
const saidAbove: readonly HandoffAction['kind'][] = ['crisis-call', 'emergency-call', 'choose-country'];

const adviceLines = ({ assessment: { level }, findings }: LetterProps, { advice }: LetterTexts) =>
  adviceFor(level, findings, adviceRules).map(({ id }) => advice.lines[id]);

export function Letter(props: LetterProps) {
  const {
    assessment,
    findings,
    places,
    plan,
    otherPlan,
    wording,
    words,
    clinic,
    headingId,
    Actions,
    whereToGo: WhereToGo,
    conversation,
    returning,
  } = props;
  const { disposition, door } = assessment;
  const { result } = wording.interface;
  // An emergency has a screen of its own, and never comes here.
  const shown = disposition === 'emergency' ? 'urgent' : disposition;
  const { when, headline, lead } = door ? words.results.doors[door] : words.results[shown];
  const [place, otherPlace] = places.map((id) => wording.options.place[id].label);
  // What a safety screen found is not about a place.
  const said = props.reasons.flatMap(({ grounds }) => grounds);
  const isOfPlace = place && (said.length === 0 || said.some(({ question }) => question !== 'safety'));
  const forOther = shown === 'out-of-scope' ? undefined : otherPlan?.byDisposition[shown];
  const meanwhile = shown === 'out-of-scope' ? undefined : plan?.byDisposition[shown];
  const { letter } = words;
  const fold = <Part extends object>(title: string, load: () => Promise<Part>, draw: (part: Part) => VNode) => (
    <LoadedFold title={title} load={load} draw={draw} missing={letter.missing} wording={wording} />
  );
  const mayBeUnsafe = findings[notSafe] === 'not-sure';
  // A calendar may be read by whoever the visitor is not safe from.
  const offersToCheckAgain = shown !== 'urgent' && shown !== 'out-of-scope' && !mayBeUnsafe;
  const say = letter.askUs[shown];
  const show = ({ actions, ...others }: ActionsProps | Handoff) => (
    <Actions
      {...others}
      actions={actions
        .filter(({ kind }) => !mayBeUnsafe || !saidAbove.includes(kind))
        .map((action: Pressable) =>
          say && action.kind === 'clinic-call' ? { ...action, note: action.note ? `${action.note} · ${say}` : say } : action,
        )}
    />
  );
  // Its first heading is the letter's.
  const Headline = mayBeUnsafe ? 'h3' : 'h2';
  return (
    <section class="result" aria-labelledby={headingId}>
      {mayBeUnsafe && <NotSafe {...props} />}
      <div class={`card ${shown}`} part="card">
        <p class="when">
          <Icon name={icons[shown]} />
          {when}
        </p>
        <Headline {...(!mayBeUnsafe && { id: headingId, tabIndex: -1 })}>
          <span class="unseen">{fill(result.level, { level: result.levels[disposition] })} </span>
          {headline}
        </Headline>
        {isOfPlace && otherPlace && <p>{fill(letter.places.about, { place })}</p>}
        <p>{lead}</p>
      </div>
      {returning && <returning.Comparison {...props} />}
      <BeforeMassage {...props} texts={letter} />
      {WhereToGo ? <WhereToGo {...props} show={show} /> : show(handoff({ disposition, clinic, door }))}
      <div>
        <Fold title={letter.why} lines={whyLines(props)} isOpen />
      </div>
      {meanwhile && (
        <div>
          <Fold title={letter.now} lines={meanwhile.now} isOpen />
          <Fold title={letter.advice.title} lines={adviceLines(props, letter)} isOpen />
          <Fold title={letter.avoid} lines={meanwhile.avoid} />
          <SelfMassage {...props} texts={letter} />
        </div>
      )}
      {shown !== 'out-of-scope' && (
        <div>
          {/* What would change a first check says nothing of what stands from before. */}
          {!conversation.again && <WhatWouldChange {...props} texts={letter.changes} />}
          <Fold title={letter.sooner} lines={meanwhile?.watch ?? []} isOpen />
          <Fold title={letter.ask} lines={meanwhile?.ask ?? []} />
        </div>
      )}
      {otherPlace && forOther && (
        <div>
          <Fold title={fill(letter.places.other, { place: otherPlace })} lead={letter.places.otherLead} lines={forOther.now} />
        </div>
      )}
      <div>
        {shown !== 'out-of-scope' && <GeneralAdvice {...props} shown={shown} texts={letter} />}
        <Sources {...props} texts={letter} />
        {!assessment.level &&
          !door &&
          !mayBeUnsafe &&
          fold(
            letter.course,
            async () => [await props.loadPart('course'), await props.loadPart('course-words')] as const,
            ([{ write: Course }, texts]) => <Course {...props} texts={texts} />,
          )}
        {offersToCheckAgain
          ? fold(
              letter.checkAgain,
              async () => [await props.loadPart('again'), await props.loadPart('again-words')] as const,
              ([{ returning: again }, texts]) => <again.Reminder {...props} texts={texts.reminder} />,
            )
          : returning && <returning.StillKept {...props} />}
        {fold(
          letter.takeAlong,
          async () => [await props.loadPart('summary'), await props.loadPart('summary-words')] as const,
          ([{ write: Summary }, summaryWords]) => (
            <Summary {...props} {...summaryWords} />
          ),
        )}
      </div>
      <p class="lead">{result.anyWorse}</p>
    </section>
  );
}
