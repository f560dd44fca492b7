/** The few words that the launcher needs before any other wording has loaded. */

export const label = 'Which care do you need?';
export const opening = 'Opening…';

/** Above the clinic's plain links, when the questions cannot be loaded. */
export const notLoaded = 'This did not load. In an emergency, call for help now.';
/** Followed by the emergency number, or the clinic's. */
export const call = 'Call ';
/** Followed by the service. */
export const book = 'Book: ';
export const closeLinks = 'Close';

/** In another language a page brings them itself, as `data-words`, with `|` between them: this file has no room for any other. */
export const wordsIn = ({ words = '' }: Readonly<DOMStringMap>): Words =>
  // The cast: as many come out as go in.
  [label, opening, notLoaded, call, book, closeLinks].map((word, index) => words.split('|')[index] || word) as unknown as Words;

type Words = readonly [label: string, opening: string, notLoaded: string, call: string, book: string, closeLinks: string];
