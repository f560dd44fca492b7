/** The summary of a whole conversation, opened in a letter, and what each of its buttons has taken out of the page so far. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import readCode from 'jsqr';
import { letter } from '../../src/wording/en/letter.ts';
import { arrive } from './arrive.ts';
import type { Said } from './conversation.ts';
import type { HostPage } from './host-page.ts';
import { wayTo } from './journeys.ts';

/** Answers that tell much: the knee, a fall, the swelling, the pain. */
const telling = wayTo('physical-therapy');

export const press = (host: HostPage, name: string) => host.panel.getByRole('button', { name, exact: true }).click();
export const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** @param kind the button of the summary that is wanted. */
export async function openSummary(host: HostPage, kind: string, { page = '/', said = telling }: { page?: string; said?: readonly Said[] } = {}) {
  await arrive(host, said, page);
  await host.panel.getByText(letter.takeAlong).click();
  await press(host, kind);
}

/** The squares as a camera would see them: decoded from the pixels of the screen, by another library than the one that drew them. */
export async function decode(page: Page, picture: Buffer): Promise<string | undefined> {
  const other = await page.context().newPage();
  const { data, width, height } = await other.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('There is no canvas.');
    canvas.drawImage(image, 0, 0);
    return { data: [...canvas.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, picture.toString('base64'));
  await other.close();
  return readCode(new Uint8ClampedArray(data), width, height)?.data;
}

/** The only ways out, each with the texts that went there. */
export type Taken = Readonly<Record<'copied' | 'printed' | 'shared' | 'saved' | 'drawn', readonly string[]>>;

/**
 * Stands in for the printer and for the device's own way to share, and writes down what each button takes. Called before the visit.
 * @returns what was taken so far.
 */
export async function watchTaking({ page, panel }: HostPage): Promise<() => Promise<Taken>> {
  const files: Download[] = [];
  page.on('download', (download) => files.push(download));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const printed: string[] = [];
    const shared: string[] = [];
    Object.assign(window, { printed, shared });
    // A dialog would wait for somebody to press a button.
    window.print = () => {
      const lines = document.querySelector('signpost-assistant')?.shadowRoot?.querySelectorAll('.paper :is(h4, h5, p, li)') ?? [];
      printed.push(Array.from(lines, (line) => line.textContent).join('\n'));
      dispatchEvent(new Event('afterprint'));
    };
    const share = async (what: ShareData) => void shared.push(JSON.stringify(what));
    // On the prototype, as in a browser on a phone.
    Object.assign(Navigator.prototype, { share, canShare: () => true });
  });
  return async () => {
    const here = await page.evaluate(async () => ({
      copied: [await navigator.clipboard.readText()].filter((text) => text !== ''),
      printed: Reflect.get(window, 'printed'),
      shared: Reflect.get(window, 'shared'),
    }));
    const code = panel.getByRole('img', { name: /^Code \d+ of \d+$/ });
    const isDrawn = await code.isVisible();
    if (isDrawn) await code.scrollIntoViewIfNeeded();
    return {
      ...here,
      saved: await Promise.all(files.map(textOf)),
      drawn: isDrawn ? [(await decode(page, await code.screenshot())) ?? 'a code that cannot be read'] : [],
    };
  };
}
