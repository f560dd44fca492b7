/** Asks for a number from 0 to 10, with words at both ends and nothing chosen beforehand. */
import { useState } from 'preact/hooks';
import type { ScaleQuestion } from '../../src/vocabulary/question.ts';
import { useSetting } from '../setting.ts';
import { headingId } from './asking.types.ts';
import type { Asking } from './asking.types.ts';
import { TapRow } from './row.tsx';

const numbers = Array.from({ length: 11 }, (_, number) => number);

export function Scale({ previous, onAnswer }: Asking<ScaleQuestion>) {
  const { wording } = useSetting();
  const { asking, language } = wording.interface;
  const before = previous?.kind === 'scale' ? previous.value : undefined;
  const [chosen, setChosen] = useState(typeof before === 'number' ? before : undefined);
  const written = new Intl.NumberFormat(language);
  const end = (number: number) => (number === 0 ? asking.scaleLow : number === 10 ? asking.scaleHigh : undefined);

  return (
    <>
      <div class="scale" role="radiogroup" aria-labelledby={headingId}>
        {numbers.map((number) => (
          <label key={number} class="number">
            <input type="radio" name="scale" checked={chosen === number} onChange={() => setChosen(number)} />
            <b>{written.format(number)}</b>
            {end(number) && <span class="hint"> {end(number)}</span>}
          </label>
        ))}
      </div>
      <TapRow
        text={{ label: asking.cannotSay }}
        isChosen={before === 'not-sure'}
        isApart
        onPress={() => onAnswer({ kind: 'scale', value: 'not-sure' })}
      />
      {chosen !== undefined && (
        <div class="dock">
          <button type="button" class="go" onClick={() => onAnswer({ kind: 'scale', value: chosen })}>
            {asking.proceed}
          </button>
        </div>
      )}
    </>
  );
}
