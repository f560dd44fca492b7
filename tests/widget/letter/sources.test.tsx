// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Citations } from '../../../widget/letter/letter.types.ts';
import type { Setting } from '../../../widget/setting.ts';
import { citations } from '../../../tools/citations.ts';
import { sources } from '../../../src/protocol/sources.ts';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { asking, drawAssistant, fill, letter, loadPart } from '../stage.tsx';

const texts = letter.sources;
/** Their source is a public page. */
const linked = 'place neck; unsure face-speech-sight-or-worst-headache';
const kneeAfterAFall = 'place knee left; concern injury-or-sudden; how-it-started fall-twist-or-trip; tick swollen-or-bruised; pain 4';
const said = ({ publisher, subject, year }: { publisher: string; subject: string; year: number }) =>
  fill(texts.source, { publisher, subject, year: `${year}` });

/** Draws a result, with another answer when the sources are asked for, and gives the closed fold. */
async function fold(notation: string, load: () => Promise<unknown> = async () => citations): Promise<HTMLDetailsElement> {
  const other = vi.fn(async (name: string) => (name === 'sources' ? load() : loadPart(name as never)));
  drawAssistant(replay(readAnswers(notation)).answered, { loadPart: other as unknown as Setting['loadPart'] }); // Each call means one signature.
  const details = (await screen.findByText(texts.title)).closest('details');
  if (!details) throw new Error('There is no fold.');
  return details;
}
/** The browser tells of it itself. */
function open(details: HTMLDetailsElement, isOpen = true): void {
  details.open = isOpen;
}

describe('the sources of a letter', () => {
  afterEach(cleanup);

  it('are fetched when they are asked for, and not before', async () => {
    const load = vi.fn(async () => citations);
    const details = await fold(linked, load);
    expect(load).not.toHaveBeenCalled();
    open(details);
    expect(within(details).getByText(asking.loading)).toBeTruthy();
    await screen.findByText(texts.note);
    open(details, false);
    open(details);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('name the publisher, the subject and the year, and link to the page without telling it anything', async () => {
    open(await fold(linked));
    await screen.findByText(texts.note);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('details li a')];
    expect(links.length).toBeGreaterThan(0);
    for (const { target, rel, href, referrerPolicy } of links) {
      expect([target, rel, referrerPolicy]).toEqual(['_blank', 'noopener noreferrer', 'no-referrer']);
      expect(href).toMatch(/^https:/);
    }
  });

  it('tell each source once, and mark one that nobody has opened', async () => {
    const source = { ...sources['nhs-after-surgery'] };
    const every = Object.fromEntries(Object.keys(citations).map((rule, index) => [rule, { ...source, isToCheck: index % 2 === 0 }]));
    open(await fold('tick fragile-bones; place low-back; tick after-minor-fall-or-bump foot-drags-or-leg-buckles', async () => every));
    expect(await screen.findAllByText(said(source))).toHaveLength(1);
  });

  it('do not link to a page that is not safe', async () => {
    const unsafe = { ...sources['nhs-back-pain'], url: 'http://example.org/', isToCheck: true };
    open(await fold(kneeAfterAFall, async () => Object.fromEntries(Object.keys(citations).map((rule) => [rule, unsafe]))));
    expect((await screen.findByText(said(unsafe))).closest('a')).toBeNull();
    expect(screen.getByText(texts.toCheck)).toBeTruthy();
  });

  it('say honestly what is only a decision of ours', async () => {
    open(await fold('tick pregnant-or-recent-birth; place low-back; concern tension-or-upkeep'));
    expect(await screen.findByText(said(sources['product-decision']))).toBeTruthy();
    expect(screen.queryByText(texts.toCheck)).toBeNull();
  });

  it('say calmly that they have not loaded, and are fetched again the next time', async () => {
    const load = vi.fn<() => Promise<Citations>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(citations);
    const details = await fold(linked, load);
    open(details);
    expect(await screen.findByText(letter.missing)).toBeTruthy();
    open(details, false);
    open(details);
    expect(await screen.findByText(texts.note)).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('the sources of the protocol', () => {
  it('are public pages by a safe address, where they have one', () => {
    const urls = Object.values(citations).flatMap(({ url }) => url ?? []);
    expect(urls.length).toBeGreaterThan(50);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});
