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
