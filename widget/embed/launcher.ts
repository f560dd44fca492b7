/** Puts the launcher on the host page: once, quietly, and so that `destroy()` leaves no trace. */
import { recheckHash } from '../../src/handoff/recheck-hash.ts';
import { attach, draw } from './draw.ts';
import type { AppHost, LoadApp } from './embed.types.ts';
import { drawLauncher } from './launcher-button.ts';
import { launcherStyles } from './launcher.styles.ts';
import { createOpening } from './opening.ts';
import { createOurElement, keepInPage, openShadow } from './our-element.ts';
import { announce, publishApi, takeQueue } from './public-api.ts';

/** Must be called while the script runs: a tick later the document no longer knows its tag. */
export function launch(loadApp: LoadApp): void {
  const tag = findTag();
  const queue = takeQueue();
  // A second copy of the tag does nothing.
  if (!queue) return;

  const gone = new AbortController();
  const { signal } = gone;
  const element = createOurElement();
  const shadow = openShadow(element, launcherStyles(tag.dataset));
  const root: Node & ParentNode = shadow ?? element;
  const { button, setBusy } = drawLauncher(tag.dataset);
  root.append(button);

  let isOpen = false;
  let opener: HTMLElement = button;
  const emit: AppHost['emit'] = (event, detail) => {
    if (event === 'opened' || event === 'closed') {
      if (isOpen === (event === 'opened')) return;
      isOpen = !isOpen;
      attach(button, { 'aria-expanded': `${isOpen}` });
      if (!isOpen) giveFocusBack();
    }
    announce(event, detail);
  };
  /** Unless the visitor has moved on to something else on the page. */
  const giveFocusBack = () => {
    const focused: Element | null = document.activeElement;
    if (focused === document.body || focused === element) (opener.isConnected ? opener : button).focus();
  };

  const opening = createOpening(loadApp, { shadow, launcher: button, tag, emit }, setBusy);
  const { close } = opening;
  const open = (from: HTMLElement = button) => {
    opener = from;
    void opening.open();
  };
  const toggle = () => (isOpen ? close() : open());

  button.onclick = toggle;
  button.onfocus = button.onpointerenter = () => wantsToSaveData() || opening.warm();
  root.addEventListener('keydown', (event) => {
    // The cast: `keydown` is always a keyboard event.
    if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return;
    // A dialog of the page must not close as well.
    if (isOpen) event.stopPropagation();
    close();
  });
  document.addEventListener(
    'click',
    (event) => {
      // The cast: anything may be given a `click`; what is no element has no `closest`.
      const pressed = (event.target as Partial<Element>).closest?.<HTMLElement>('[data-signpost-open]');
      if (!pressed) return;
      event.preventDefault();
      open(pressed);
    },
    { signal },
  );
  keepInPage(element, signal);
  const destroy = () => {
    gone.abort();
    opening.destroy();
    element.remove();
    delete window.Signpost;
  };
  publishApi({ open: () => open(), close, toggle, restart: () => void opening.restart(), destroy }, queue, signal);
  announce('ready');
  if (tag.dataset.mode || tag.dataset.teaser) opening.begin();
  if (location.hash === recheckHash) open();
}

/** The tag that runs now; one put in by other code, or a module, is found by its attributes. The cast: SVG scripts aside, all are of HTML. */
const findTag = () =>
  (document.currentScript ?? document.querySelector('script[data-clinic],script[data-signpost]') ?? draw('script', {})) as HTMLScriptElement;

/** The cast: not in TypeScript's DOM types, https://wicg.github.io/savedata/ */
const wantsToSaveData = () => (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData;
