/** The result, read like a letter: when and where first, then what to press, then why, then what to do meanwhile. */
import { handoff } from '../../src/handoff/handoff.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { quotes } from '../answer-words.ts';
import { Fold } from '../endings/fold.tsx';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import { GeneralAdvice } from './general-advice.tsx';
import type { LetterProps, LetterWords, WriteLetter } from './letter.types.ts';
import { SelfMassage } from './self-massage.tsx';

const icons: Readonly<Record<Exclude<Disposition, 'emergency'>, IconName>> = {
  urgent: 'alert',
  doctor: 'clock',
  'physical-therapy': 'clock',
  combined: 'clock',
  massage: 'clock',
  'self-care': 'home',
  'out-of-scope': 'door',
};

function whyLines({ reasons, wording }: LetterProps, words: LetterWords): readonly string[] {
  // The protocol's rules are the keys; an id that is none of them has no reason to give.
  const known: Readonly<Record<string, string>> = words.reasons;
  return reasons.flatMap(({ rule, grounds }) => {
    const reason = known[rule];
    if (grounds.length === 0) return reason ?? [];
    const said = quotes(wording, grounds);
    return reason ? fill(words.letter.because, { quotes: said, reason }) : fill(wording.interface.result.becauseOnly, { quotes: said });
  });
}

/** A letter writer for one language. */
export function letterWith(words: LetterWords): WriteLetter {
  return function Letter(props) {
    const { assessment, plan, wording, clinic, headingId, Actions } = props;
    const { disposition, door } = assessment;
    const { result } = wording.interface;
    // An emergency has a screen of its own, and never comes here.
    const shown = disposition === 'emergency' ? 'urgent' : disposition;
    const { when, headline, lead } = door ? words.results.doors[door] : words.results[shown];
    const meanwhile = shown === 'out-of-scope' ? undefined : plan?.byDisposition[shown];
    const { letter } = words;
    return (
      <section class="result" aria-labelledby={headingId}>
        <div class={`card ${shown}`}>
          <p class="when">
            <Icon name={icons[shown]} />
            {when}
          </p>
          <h2 id={headingId} tabIndex={-1}>
            <span class="unseen">{fill(result.level, { level: result.levels[disposition] })} </span>
            {headline}
          </h2>
          <p>{lead}</p>
        </div>
        <Actions {...handoff({ disposition, clinic, door })} />
        <Fold title={letter.why} lines={whyLines(props, words)} isOpen />
        {meanwhile && (
          <div>
            <Fold title={letter.now} lines={meanwhile.now} isOpen />
            <Fold title={letter.avoid} lines={meanwhile.avoid} />
            <Fold title={letter.sooner} lines={meanwhile.watch} isOpen />
            <SelfMassage {...props} texts={letter} />
            <Fold title={letter.ask} lines={meanwhile.ask} />
          </div>
        )}
        <GeneralAdvice disposition={shown} general={words.general} />
        <p class="lead">{result.anyWorse}</p>
      </section>
    );
  };
}
