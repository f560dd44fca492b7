/** Breaks words into lines of a drawing, and guesses how wide they are: there is no browser to measure them. */

/** Of the drawing's sans-serif type, per unit of its size; a little more than the average letter takes. */
const letterWidth = 0.56;

export const widthOf = (text: string, size: number): number => text.length * letterWidth * size;

/** Lines of at most so many letters, broken between words. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
