import readCode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../../src/handoff/summary/squares.ts';
import { roomInCode } from '../../../src/handoff/summary/text-for-code.ts';

/** Draws the path at four pixels a square, and has another library read it. */
function read(text: string): string | undefined {
  const { size, path } = squaresOf(text);
  const [scale, quiet] = [4, 4];
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, width = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)].map((found) => found.map(Number))) {
    for (let row = (y + quiet) * scale; row < (y + quiet + 1) * scale; row += 1) {
      for (let column = (x + quiet) * scale; column < (x + quiet + width) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return readCode(pixels, side, side)?.data;
}

describe('the squares of a code', () => {
  it.each(['Knee, left. Pain today (0-10): 4/10', 'é ü – “quoted” 膝', 'under 90°', 'line\n'.repeat(150)])(
    'are read by another library: %s',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  it.each(['a', 'é', 'ر', '膝', '😀'])('are at most 97 a side for as much as a code is given: %s', (letter) => {
    expect(squaresOf(letter.repeat(Math.floor(roomInCode / Buffer.byteLength(letter)))).size).toBeLessThanOrEqual(97);
  });
});
