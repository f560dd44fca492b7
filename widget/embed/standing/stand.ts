/** Moves our element to where the tag's `data-mode` wants it: into the page's text, or as high as the window. */

/** @returns whether it found its place; otherwise the button stays in its corner. */
export type Stand = (element: Element, attributes: Readonly<Record<string, string>>) => Promise<boolean>;

/** Marks a place of the page for it, where `data-target` names none. */
const placeholder = '[data-signpost-here]';

export const stand: Stand = async (element, { mode = '', target = '' }) => {
  if (mode !== 'inline' && mode !== 'page') return false;
  if (document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  // Taken off the page meanwhile.
  if (!element.isConnected) return false;
  const wanted = target || placeholder;
  const place = find(wanted) ?? (mode === 'page' ? document.body : undefined);
  if (!place) {
    console.warn(`Signpost found no element for ${wanted}. Put <div data-signpost-here></div> where it is to stand, or name another in data-target.`);
    return false;
  }
  place.append(element);
  element.setAttribute('data-mode', mode);
  return true;
};

/** What is no selector finds nothing. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
