/** Shows what a second check takes over from the first, and asks whether all of it still holds. */
import { takenOver } from '../../machines/recheck.ts';
import type { Check } from '../../machines/conversation.ts';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { answerWords, textOf } from '../answer-words.ts';
import { fill } from '../fill.ts';
import { takeFocus } from './take-focus.ts';

interface StillSoProps {
  readonly first: Check;
  /** The day of that check, in words. */
  readonly date: string;
  readonly wording: Wording;
  readonly texts: ReturningTexts;
  readonly onAnswer: (isAllNew: boolean) => void;
  readonly onBack: () => void;
}

export function StillSo({ first, date, wording, texts, onAnswer, onBack }: StillSoProps) {
  const { back, backArrow } = wording.interface.footer;
  return (
    <div>
      <p class="ask" tabIndex={-1} ref={takeFocus}>
        {fill(texts.stillSo, { date })}
      </p>
      <dl>
        {takenOver(first).map((entry) => (
          <div key={entry.question}>
            <dt>{textOf(wording, entry.question).ask}</dt>
            {answerWords(wording, entry).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{texts.orNew}</p>
      <div class="rows">
        <button type="button" class="row" onClick={() => onAnswer(false)}>
          {texts.allStillSo}
        </button>
        <button type="button" class="row" onClick={() => onAnswer(true)}>
          {texts.askAll}
        </button>
      </div>
      <p class="small">
        <button type="button" onClick={onBack}>
          <span aria-hidden="true">{backArrow} </span>
          {back}
        </button>
      </p>
    </div>
  );
}
