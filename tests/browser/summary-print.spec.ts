/** The printed summary as the printer gets it: whole, on few pages of either paper, with nothing of the host page, and nothing cut at the edge. */
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { summary } from '../../src/wording/en/summary.ts';
import type { Said } from './conversation.ts';
import { expect, test } from './host-page.ts';
import { openSummary, press } from './take-along.ts';

/** The most questions of any way, on two places, and as much told on each screen as leaves the way open. */
const long: readonly Said[] = [
  ['welcome', 'start'],
  [
    'about-you',
    '65-plus',
    'pregnant-or-recent-birth',
    'surgery-lately',
    'blood-thinners',
    'weak-immunity',
    'fragile-bones',
    'told-of-high-blood-sugar',
    'heart-or-blood-vessel-history',
  ],
  ['safety'],
  ['place', 'low-back', 'another-place-too', 'also-neck'],
  ['neck-screen', 'neck-bone-sore-or-will-not-turn'],
  ['low-back-screen', 'worse-lying-flat-or-straining'],
  ['pregnancy-screen', 'tingling-at-times'],
  ['concern', 'lasting-or-health-condition'],
  ['how-long', 'over-3-months'],
  ['nerve-course', 'long-standing-and-steady'],
  [
    'complex-signs',
    'recovering-from-surgery',
    'told-of-joint-or-muscle-illness',
    'told-of-injury-or-wear',
    'stiff-over-half-an-hour',
    'moves-differently-since-sudden-weakness',
  ],
  ['what-was-tried', 'therapy-did-not-help'],
  ['pain', '4'],
  ['function-and-course', 'some-of-it', 'same'],
  ['further-signs'],
];

/** In CSS pixels, the paper less the margins that paper.css asks for: https://www.w3.org/TR/css-page-3/#typedef-page-size-page-size */
const papers = [
  { format: 'A4', width: Math.floor(((210 - 36) / 25.4) * 96) },
  { format: 'Letter', width: Math.floor((8.5 - 36 / 25.4) * 96) },
] as const;

/** What Chromium has drawn on each page of a PDF, and how large it drew it: 1 where nothing was shrunk to fit. */
function pagesIn(pdf: Buffer): readonly { readonly text: string; readonly scale: number }[] {
  const bodies = new Map([...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id = '') => {
    const [, stream = ''] = (bodies.get(id) ?? '').split(/stream\r?\n/);
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  };
  /** From the numbers of its glyphs to letters: https://adobe-type-tools.github.io/font-tech-notes/pdfs/5411.ToUnicode.pdf */
  const lettersOf = (font: string) => {
    const letters = new Map<number, string>();
    const map = streamOf(/\/ToUnicode (\d+) 0 R/.exec(bodies.get(font) ?? '')?.[1]);
    const written = (hex = '') => Buffer.from(hex, 'hex').swap16().toString('utf16le');
    for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, glyph = '', text] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(parseInt(glyph, 16), written(text));
    for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
        for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
          letters.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
    return letters;
  };
  return [...bodies.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id = '']) => [name, lettersOf(id)]));
      const drawn = streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
      let letters: ReadonlyMap<number, string> | undefined;
      let text = '';
      for (const [, font, hex] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g))
        if (font) [letters, text] = [fonts.get(font), `${text}\n`];
        else text += (hex?.match(/.{4}/g) ?? []).map((glyph) => letters?.get(parseInt(glyph, 16)) ?? '\uFFFD').join('');
      // Chromium draws in 300 dots to the inch, a CSS pixel is a 96th of one.
      const [, scale] = /W\* n\nq\n([\d.]+) 0 0/.exec(drawn) ?? [];
      return { text, scale: Number(scale) / (300 / 96) };
    });
}

/** What is drawn beyond the sides of the paper, by more than rounding. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const paper = document.querySelector('signpost-assistant')?.shadowRoot?.querySelector('.paper');
    if (!paper) throw new Error('There is no paper.');
    return [...paper.children, ...paper.querySelectorAll('li')]
      .filter((each) => {
        const line = document.createRange();
        line.selectNodeContents(each);
        return [...line.getClientRects(), each.getBoundingClientRect()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5);
      })
      .map(({ textContent }) => textContent);
  });

/** Without spaces, which a line's end swallows, the dots of a list, and ligatures. */
const letters = (text: string) => text.normalize('NFKC').replaceAll(/[\s•]/g, '');

test('is printed whole, on few pages of A4 or Letter, with nothing of the host page and nothing cut at the edge', async ({ host, page }) => {
  test.setTimeout(240_000);
  // The paper stays until the browser says that it has printed.
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await openSummary(host, summary.forYou, { said: long });
  const paper = page.locator('signpost-assistant .paper');

  for (const kind of [summary.forYou, summary.forClinic])
    for (const { format, width } of papers)
      await test.step(`${kind}, ${format}`, async () => {
        await press(host, kind);
        await press(host, summary.actions.print);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        expect(await cutOff(page)).toEqual([]);
        const lines = await paper.locator('h4, h5, p, li').allTextContents();
        expect(lines.length).toBeGreaterThan(30);
        await page.emulateMedia({ media: null });
        await page.setViewportSize({ width: 1280, height: 800 });

        const pages = pagesIn(await page.pdf({ format }));
        const printed = letters(pages.map(({ text }) => text).join(''));
        // Every letter of the paper, and none of the host page.
        expect(printed).toBe(letters(lines.join('')));
        expect(pages.length).toBeLessThanOrEqual(3);
        expect(pages.map(({ scale }) => scale)).toEqual(pages.map(() => 1));
        await expect(paper).toHaveCount(0);
      });
  expect(host.complaints).toEqual([]);
});
