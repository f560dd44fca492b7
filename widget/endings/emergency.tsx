/** A different room: one number to call, what to say, nothing to book, and a way back for a wrong tap. */
import type { TriageView } from '../../machines/triage.connect.ts';
import type { ItemId, QuestionId } from '../../src/protocol/index.ts';
import { emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';
import { emergencyActions } from '../../src/handoff/emergency-actions.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { quotes, wordsOf } from '../answer-words.ts';
import { headingId } from '../asking/asking.types.ts';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import { useSetting } from '../setting.ts';
import { Actions } from './actions.tsx';
import { Lines } from './fold.tsx';

/** Whoever ticks this needs other words than whoever needs an ambulance. */
const selfHarm: ItemId = 'self-harm-or-unsafe';
const pressed: QuestionId = 'emergency-now';

interface EmergencyProps extends Pick<TriageView, 'reasons' | 'answered'> {
  readonly onMistake: (question: QuestionId) => void;
}

export function Emergency({ reasons, answered, onMistake }: EmergencyProps) {
  const { clinic, wording } = useSetting();
  const { emergency, result } = wording.interface;
  const { when, headline, lead, leadPressed, sayFirst, untilHelpComes } = wording.emergencyWords;
  const given = reasons
    .flatMap(({ grounds }) => grounds)
    .filter((ground, index, all) => all.findIndex((other) => other.given === ground.given) === index);
  const quoted = given.filter(({ question }) => question !== pressed);
  const isSelfHarm = quoted.some((ground) => ground.given === selfHarm);
  const isOnlySelfHarm = isSelfHarm && given.length === 1;
  const [first, ...others] = emergencyActions(clinic);
  const crisis = isSelfHarm && emergencyNumbers(clinic.country)?.crisis;
  const actions: readonly (HandoffAction | false | undefined)[] = [first, crisis && { kind: 'crisis-call', ...crisis }, ...others];
  // What was answered last led here: what stood before had not.
  const mistaken = answered.findLast(({ question }) => given.some((ground) => ground.question === question))?.question ?? pressed;

  return (
    <section class="emergency" aria-labelledby={headingId}>
      <div class="alarm" role="alert">
        <p class="when">
          <Icon name="alert" />
          {when}
        </p>
        <h2 id={headingId} tabIndex={-1}>
          <span class="unseen">{fill(result.level, { level: result.levels.emergency })} </span>
          {isOnlySelfHarm ? wording.selfHarmWords.headline : headline}
        </h2>
        {(isOnlySelfHarm ? wording.selfHarmWords.says : [quoted.length ? lead : leadPressed]).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Actions isEmergency actions={actions.filter((action) => !!action)} />
      {!isOnlySelfHarm && (
        <>
          <h3>{emergency.sayFirst}</h3>
          {/* Whoever answers the call wants to hear first what is wrong. */}
          <Lines lines={[...quoted.map((ground) => wordsOf(wording, ground)), ...sayFirst]} />
          <h3>{emergency.untilHelpComes}</h3>
          <Lines lines={untilHelpComes} />
        </>
      )}
      <p class="mistaken">
        {quoted.length > 0 ? fill(emergency.youAnswered, { quotes: quotes(wording, quoted) }) : emergency.youPressed}
        <button type="button" class="link" onClick={() => onMistake(mistaken)}>
          {emergency.mistake}
        </button>
      </p>
    </section>
  );
}
