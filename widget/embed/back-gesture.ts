/** Lets the back gesture of a phone close what fills the screen, where the browser offers that. No entry is added to the history. */

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}

/** https://html.spec.whatwg.org/multipage/interaction.html#closewatcher; Chromium has it. The cast: TypeScript's DOM types do not know it everywhere. */
const closeWatcher = () => (window as { readonly CloseWatcher?: new () => CloseWatcherLike }).CloseWatcher;

/** Calls `close` at the next close request: the back gesture, or Escape wherever the focus is. Returns the way to stop. */
export function onBackGesture(close: () => void): () => void {
  const Watcher = closeWatcher();
  if (!Watcher) return () => {};
  const watcher = new Watcher();
  watcher.addEventListener('close', close);
  return () => watcher.destroy();
}
