/** Reads what a page in a frame said, which may be anything. */

/** A field of a message, or nothing when there is none to be had. */
export function fieldOf(data: unknown, name: string): unknown {
  // What arrives has been cloned by the browser, so reading it runs no code of theirs.
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}

const least = 200;
const most = 4000;

/** A height that a frame can have, in pixels, from a number or a text such as `640px`. A page that reports a few pixels has not been drawn yet. */
export function heightIn(value: unknown): number | undefined {
  const pixels = typeof value === 'number' ? value : typeof value === 'string' ? Number.parseFloat(value) : Number.NaN;
  return pixels >= least ? Math.min(Math.ceil(pixels), most) : undefined;
}
