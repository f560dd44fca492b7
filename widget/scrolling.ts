/** Scrolls inside the panel alone. `scrollIntoView()` would move the host page as well. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { headingId } from './asking/asking.types.ts';

/** Kept clear for the button that stays in reach at the bottom, and for the fade at the top; px. */
const dockHeight = 104;
const fadeHeight = 28;

/** Scrolls as far as it takes to see all of an element, or its beginning where it is higher than the panel. */
export function bringIntoView(element: Element | null | undefined): void {
  const scroller = element?.closest('.scroll');
  if (!element || !scroller) return;
  const wanted = element.getBoundingClientRect();
  const shown = scroller.getBoundingClientRect();
  scroller.scrollTop += Math.min(Math.max(0, wanted.bottom - shown.bottom + dockHeight), wanted.top - shown.top - fadeHeight);
}

/**
 * Brings each new screen's heading to the top with a glimpse of the last answer, and gives it the focus, so that it is read out once.
 * @param screen changes with every new screen; nothing moves while it is undefined.
 * @param wording in other words the same screen keeps its place, and the focus stays on the choice that was made.
 */
export function useArrival(scroller: RefObject<HTMLElement | null>, screen: string | undefined, wording: unknown): void {
  const arrived = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = scroller;
    const heading = screen !== undefined && current?.querySelector<HTMLElement>(`#${headingId}`);
    if (!current || !heading) return;
    const glimpse = current.clientHeight > 480 ? 120 : 72;
    if (screen !== arrived.current) heading.focus({ preventScroll: true });
    arrived.current = screen;
    current.scrollTop += heading.getBoundingClientRect().top - current.getBoundingClientRect().top - glimpse;
  }, [screen, wording]);
}
