/** What a full-screen panel asks of the host page on a phone: to stay put and to keep still. Undone exactly. */

/** Holds the page behind our element still, and out of reach of the focus and of screen readers. Returns the way back. */
export function holdStill(element: Element): () => void {
  const root = document.documentElement;
  const { overflow } = root.style;
  const hadStyle = root.hasAttribute('style');
  const behind = Array.from(document.body.children).filter((child) => child !== element && !child.contains(element) && !child.hasAttribute('inert'));
  const { scrollX, scrollY } = window;
  root.style.overflow = 'hidden';
  for (const child of behind) child.toggleAttribute('inert', true);
  return () => {
    for (const child of behind) child.removeAttribute('inert');
    root.style.overflow = overflow;
    // Chromium keeps an empty attribute behind. What the page itself has set meanwhile stays.
    if (!hadStyle && !root.getAttribute('style')) root.removeAttribute('style');
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
