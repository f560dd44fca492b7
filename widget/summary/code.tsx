/** The summary as codes to scan, one at a time: several on one screen would let a scanner read the wrong one. */
import type { SummaryTexts } from '../../src/wording/summary.types.ts';
import { fill } from '../fill.ts';
import { setVariable } from '../set-variable.ts';
import type { Squares } from '../../src/handoff/summary/squares.ts';

export interface CodesShown {
  readonly codes: readonly Squares[];
  /** Which one of them, from 0. */
  readonly at: number;
  /** In CSS pixels: how wide a code may be. */
  readonly room: number;
}

/** Scanners need this many squares of nothing around a code (ISO/IEC 18004). */
const quiet = 4;

/** In CSS pixels: as wide as there is room, in whole pixels of the screen for each square, or a scanner may lose count of them. */
export function sideOf({ size }: Squares, room: number): number {
  const squares = size + 2 * quiet;
  const pixels = Math.max(1, Math.floor((room * devicePixelRatio) / squares));
  return (squares * pixels) / devicePixelRatio;
}

interface CodesProps {
  /** Nothing before a tap. What says which code is shown is there from the start, or screen readers would not tell of the first. */
  readonly shown: CodesShown | undefined;
  readonly texts: SummaryTexts['code'];
  readonly language: string;
  readonly show: (at: number) => void;
}

export function Codes({ shown, texts, language, show }: CodesProps) {
  const count = shown?.codes.length ?? 0;
  const at = shown?.at ?? 0;
  const code = shown?.codes[at];
  const written = (number: number) => new Intl.NumberFormat(language).format(number);
  const which = fill(texts.which, { number: written(at + 1), count: written(count) });
  // An end is said, not taken away: whoever arrives there keeps the focus.
  const step = (says: string, to: number) => (
    <button type="button" aria-disabled={to < 0 || to >= count} onClick={() => to >= 0 && to < count && show(to)}>
      {says}
    </button>
  );
  return (
    <div>
      <p role="status" class="which">
        {code && which}
      </p>
      {shown && code && (
        <figure class="code">
          {count > 1 && (
            <div class="takes">
              {step(texts.previous, at - 1)}
              {step(texts.next, at + 1)}
            </div>
          )}
          <svg
            class="squares"
            ref={setVariable('--side', `${sideOf(code, shown.room)}px`)}
            viewBox={`${-quiet} ${-quiet} ${code.size + 2 * quiet} ${code.size + 2 * quiet}`}
            role="img"
            aria-label={which}
          >
            <path d={code.path} />
          </svg>
          <figcaption class="hint">
            {texts.how} {count > 1 && texts.all}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
