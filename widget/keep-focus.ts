/** Keeps the Tab key inside a panel that fills the screen. The header comes first in it, and a button or link last. */
export function keepFocus(event: KeyboardEvent, panel: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = panel.querySelectorAll<HTMLElement>('button,a');
  const [first] = stops;
  const last = stops[stops.length - 1];
  // Inside a shadow root the document knows only the host element.
  const { activeElement } = panel.getRootNode() as Document | ShadowRoot; // The only roots that a drawn element can have.
  if (activeElement !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
