/** Keeps the panel above a phone's keyboard, which covers the page's foot without making the page shorter. */

/**
 * Where the page itself becomes shorter, or there is no keyboard on screen, it changes nothing.
 * @param field stands in the panel
 * @returns the way to stop
 */
export function keepAboveKeyboard(field: HTMLElement): () => void {
  const panel = field.closest<HTMLElement>('.panel');
  const seen = window.visualViewport;
  if (!panel || !seen) return () => {};
  const fit = () => {
    // Pinched larger, less of the page is seen as well, and nothing is covered.
    const covered = seen.scale > 1 ? 0 : window.innerHeight - seen.height - seen.offsetTop;
    panel.style.maxHeight = covered > 1 ? `${seen.height}px` : '';
    panel.style.bottom = covered > 1 ? `${covered}px` : '';
    if (covered > 1) field.scrollIntoView({ block: 'nearest' });
  };
  seen.addEventListener('resize', fit);
  return () => {
    seen.removeEventListener('resize', fit);
    panel.style.maxHeight = panel.style.bottom = '';
  };
}
