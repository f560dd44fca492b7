/** Draws a text as the dark squares of a QR code. */
import { generate, mode } from 'lean-qr';

/** A code to scan, without the quiet zone around it. */
export interface Squares {
  /** Squares on a side. */
  readonly size: number;
  /** The dark ones, as the path of an SVG of this size. */
  readonly path: string;
}

/** UTF-8 or plain ASCII: scanners that take all bytes for UTF-8 lose a text with a degree sign in ISO 8859-1. */
const modes = [mode.ascii, mode.utf8];

export function squaresOf(text: string): Squares {
  const code = generate(text, { modes });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  }
  return { size, path };
}
