/** Notices that nobody has used the panel for a while. */

/**
 * By a timer, and by the clock when the page is looked at again: a device that sleeps runs no timers.
 * @param idle how long "a while" is; milliseconds. Asked each time, since the clinic's document may change it.
 * @param now the clock; milliseconds.
 * @param onUse called at each key and each press that comes in time.
 * @param onIdle called when a while is over, and each time that it is found to be over still.
 */
export function watchIdle(
  panel: EventTarget,
  { idle, now, onUse, onIdle }: { readonly idle: () => number; readonly now: () => number; readonly onUse: () => void; readonly onIdle: () => void },
  signal: AbortSignal,
): void {
  let last = now();
  const look = () => {
    if (now() - last < idle()) return true;
    onIdle();
    return false;
  };
  const use = () => {
    if (look()) onUse();
    last = now();
    clearTimeout(timer);
    timer = setTimeout(look, idle());
  };
  // Also what an earlier page has left is cleared, though nobody touches it here.
  let timer = setTimeout(look, idle());
  for (const event of ['pointerdown', 'keydown']) panel.addEventListener(event, use, { capture: true, signal });
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
