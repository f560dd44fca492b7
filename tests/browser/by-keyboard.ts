/** Drives the panel with the keyboard alone, and looks after the focus: it is always within the panel, and always to be seen. */
import type { Page } from '@playwright/test';
import { expect } from './host-page.ts';

/** What has the focus, as a screen reader would find it. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly isChecked: boolean;
  /** Whether it can be seen that it has the focus: an outline, or a border that the rest of its group does not have. */
  readonly isSeen: boolean;
  readonly isInView: boolean;
}

export const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    if (!(element instanceof HTMLElement)) return undefined;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const { top, bottom } = element.getBoundingClientRect();
    const isOutlined = [element, ...(label ? [label, label.parentElement ?? label] : [])].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    return {
      tag: element.localName,
      type: element.getAttribute('type') ?? '',
      name: (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim(),
      isChecked: element instanceof HTMLInputElement && element.checked,
      isSeen: isOutlined,
      isInView: bottom > 0 && top < innerHeight,
    };
  });

/** More stops than any screen has. */
const mostStops = 80;

/** Presses Tab until what has the focus is meant, and says how many stops that took. @throws when the focus leaves the panel, or cannot be seen. */
export async function tabTo(page: Page, what: string, isMeant: (at: Focused) => boolean): Promise<number> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const at = await focused(page);
    if (at && stops > 0) expect(at, `${at.name} has the focus`).toMatchObject({ isSeen: true, isInView: true });
    if (at && isMeant(at)) return stops;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${what}.`);
}
