/** Makes the one element that stands on the host page: `<signpost-assistant>`, with our shadow root in it. */

const name = 'signpost-assistant';

/** `onRemoved` is called when the page takes the element out. */
export interface OurElement extends HTMLElement {
  onRemoved?: () => void;
}

/**
 * A custom element and not a `div`, since pages have rules for every `div`. It is defined, since some pages hide what is `:not(:defined)`;
 * a definition outlives `destroy()`, so it holds no state. Where defining throws it is there already, or the page has patched the registry,
 * and an undefined element serves as well.
 */
export function createOurElement(): OurElement {
  try {
    customElements.define(
      name,
      class extends HTMLElement {
        declare onRemoved?: () => void;
        disconnectedCallback() {
          this.onRemoved?.();
        }
      },
    );
  } catch {}
  return document.createElement(name);
}

/** Our shadow root with our style sheet, or nothing where the page or the browser does not let us have one. */
export function openShadow(element: HTMLElement, styles: string): ShadowRoot | undefined {
  try {
    const shadow = element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    return shadow;
  } catch {
    return undefined;
  }
}

/** Keeps the element in the page until `signal` aborts: waits for a body, and follows a single-page site that replaces it. */
export function keepInPage(element: OurElement, signal: AbortSignal): void {
  const place = () => {
    if (!signal.aborted && !element.isConnected) document.body.append(element);
  };
  // Not at once: the page may be moving the element itself, or may insist on removing it, and must not be fought in a tight loop.
  element.onRemoved = () => setTimeout(place, 50);
  if (document.body) place();
  else document.addEventListener('DOMContentLoaded', place, { signal });
}
