/** The app's own way of making elements, lent to the letter: a part with a Preact of its own would weigh three times as much. */
import type { jsx as makeElement } from 'preact/jsx-runtime';

type Make = typeof makeElement;
let make: Make | undefined;

/** Must be called before anything is drawn. */
export function borrow(appsOwn: Make): void {
  make = appsOwn;
}

// The cast: an overloaded function, whose arguments are passed on as they come.
export const jsx = ((...element: Parameters<Make>) => {
  if (!make) throw new Error('Signpost: the letter was drawn before the app lent it a way to.');
  return make(...element);
}) as Make;
/** The compiler calls it for an element with several children, and no one by hand. */
export { jsx as jsxs };
