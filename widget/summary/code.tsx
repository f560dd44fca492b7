/** The summary as a code to scan, and how much of it the code holds. */
import type { SummaryTexts } from '../../src/wording/summary.types.ts';
import { fillCount } from '../fill.ts';
import { setVariable } from '../set-variable.ts';
import type { Squares } from '../../src/handoff/summary/squares.ts';

export interface CodeShown extends Squares {
  /** Lines that it has no room for. */
  readonly leftOut: number;
  /** In CSS pixels. */
  readonly side: number;
}

/** Scanners need this many squares of nothing around a code (ISO/IEC 18004). */
const quiet = 4;

/** In CSS pixels: as wide as there is room, in whole pixels of the screen for each square, or a scanner may lose count of them. */
export function sideOf({ size }: Squares, room: number): number {
  const squares = size + 2 * quiet;
  const pixels = Math.max(1, Math.floor((room * devicePixelRatio) / squares));
  return (squares * pixels) / devicePixelRatio;
}

export const Code = ({ size, path, leftOut, side, texts, language }: CodeShown & { texts: SummaryTexts['code']; language: string }) => (
  <figure class="code">
    <svg
      class="squares"
      ref={setVariable('--side', `${side}px`)}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
      role="img"
      aria-label={texts.label}
    >
      <path d={path} />
    </svg>
    <figcaption class="hint">
      {texts.how} {leftOut > 0 && fillCount({ language }, texts.shortened, leftOut)}
    </figcaption>
  </figure>
);
