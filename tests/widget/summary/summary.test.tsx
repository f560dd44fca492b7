// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import type { Setting } from '../../../widget/setting.ts';
import { en } from '../../../src/wording/en/index.ts';
import { es } from '../../../src/wording/es/index.ts';
import { explanations as spanishExplanations } from '../../../src/wording/es/explanations.ts';
import { report as spanishReport } from '../../../src/wording/es/report.ts';
import { summary as spanishSummary } from '../../../src/wording/es/summary.ts';
import type { AssistantProps } from '../../../widget/assistant.tsx';
import type { Language } from '../../../widget/setting.ts';
import { button, clinicWith, drawAssistant, fill, letter, loadPart, report, summary, words } from '../stage.tsx';

const { actions, done, page: texts } = summary;
const knee = 'place knee left only-there; concern injury-or-sudden; how-it-started fall-twist-or-trip; tick swollen-or-bruised; pain 4';

/** Draws a result, and opens its summary. */
async function drawSummary(changes: Readonly<Record<string, () => Promise<unknown>>> = {}, props: Partial<AssistantProps> = {}) {
  const load = vi.fn(async (name: string) => (changes[name] ? changes[name]() : loadPart(name as never)));
  const drawn = drawAssistant(replay(readAnswers(knee)).answered, { ...props, loadPart: load as unknown as Setting['loadPart'] }); // Each call means one signature.
  const details = (await screen.findByText(letter.takeAlong)).closest('details');
  if (!details) throw new Error('There is no fold.');
  const isAskedFor = (name: string) => load.mock.calls.some(([asked]) => asked === name);
  const wasAskedForBefore = isAskedFor('summary');
  details.open = true;
  return { ...drawn, details, isAskedFor, wasAskedForBefore };
}

const page = () => screen.getByRole('region', { name: (name) => name === texts.title || name === report.title });
const saved: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  saved.length = 0;
  names.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    // The cast: a summary is never a stream.
    saved.push(blob as Blob);
    return 'blob:nowhere';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
});

afterEach(cleanup);

describe('the summary of a result', () => {
  it('is fetched when it is opened, and not before', async () => {
    const { wasAskedForBefore, isAskedFor } = await drawSummary();
    await screen.findByText(texts.title);
    expect([wasAskedForBefore, isAskedFor('summary')]).toEqual([false, true]);
    expect([isAskedFor('summary-fhir'), isAskedFor('qr')]).toEqual([false, false]);
  });

  it('says that it has not loaded, and is fetched again', async () => {
    const failing = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockImplementation(async () => loadPart('summary'));
    const { details } = await drawSummary({ summary: failing });
    expect(await within(details).findByText(letter.missing)).toBeTruthy();
    details.open = false;
    details.open = true;
    expect(await screen.findByText(texts.title)).toBeTruthy();
  });

  it('shows the visitor’s words first, and the clinician’s when asked', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    expect(page().textContent).toContain(en.options['how-it-started']['fall-twist-or-trip'].label);
    expect(button(summary.forYou).getAttribute('aria-pressed')).toBe('true');
    await user.click(button(summary.forClinic));
    expect(page().textContent).toContain(report.items['swollen-or-bruised']);
    expect(page().lang).toBe(report.language);
  });

  it('offers the file and the code for clinics with the clinic’s own summary', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    expect(screen.queryByText(actions.data)).toBeNull();
    await user.click(button(summary.forClinic));
    expect(button(actions.data)).toBeTruthy();
    expect(button(actions.showCode)).toBeTruthy();
  });
});

describe('the summary for a clinic of another language', () => {
  const parts: Readonly<Record<string, unknown>> = {
    'summary-words': { texts: spanishSummary, report: spanishReport },
    'letter-words': { ...words, reasons: spanishExplanations.reasons },
  };
  const spanish: Language = {
    locale: 'es',
    wording: es,
    loadPart: (async (name: string) => parts[name]) as unknown as Language['loadPart'], // Each call means one signature.
  };
  const loadLanguage = vi.fn(async (code: string) => (code === 'es' ? spanish : Promise.reject(new Error(code))));
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is in the clinic’s, and the visitor’s own stays in theirs', async () => {
    const { user } = await drawSummary({}, { clinic: { ...clinicWith(), language: 'es' }, loadLanguage });
    await screen.findByText(texts.title);
    expect(page().lang).toBe('en');
    await user.click(button(summary.forClinic));
    expect(await screen.findByText(spanishReport.title)).toBeTruthy();
    const region = screen.getByRole('region', { name: spanishReport.title });
    expect([region.lang, region.dir]).toEqual(['es', 'ltr']);
    expect(region.textContent).toContain(spanishReport.items['swollen-or-bruised']);
    await user.click(button(actions.text));
    await screen.findByText(fill(done.saved, { file: 'summary-for-clinic.txt' }));
    expect(await saved[0]?.text()).toContain(spanishReport.headings.positives);
    await user.click(button(actions.data));
    await screen.findByText(fill(done.saved, { file: 'summary-for-clinic.json' }));
    expect(await saved[1]?.text()).toContain(es.questions.place.ask);
  });

  it('goes by the page where the clinic sets none', async () => {
    document.documentElement.lang = 'es-MX';
    const { user } = await drawSummary({}, { loadLanguage });
    await screen.findByText(texts.title);
    await user.click(button(summary.forClinic));
    expect(await screen.findByText(spanishReport.title)).toBeTruthy();
  });

  it('is in the visitor’s where that language does not come', async () => {
    const { user } = await drawSummary({}, { clinic: { ...clinicWith(), language: 'fr' }, loadLanguage });
    await screen.findByText(texts.title);
    await user.click(button(summary.forClinic));
    expect(loadLanguage).toHaveBeenCalledWith('fr');
    expect(screen.getByText(report.title)).toBeTruthy();
  });
});

describe('taking the summary along', () => {
  it('copies exactly what is shown, and says so', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    await user.click(button(actions.copy));
    expect(await screen.findByText(done.copied)).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')[0]).toBe(texts.title);
    expect(copied).toContain(en.items['swollen-or-bruised'].label);
  });

  it('says when the page does not let it copy', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button(actions.copy));
    expect(await screen.findByText(done.failed)).toBeTruthy();
  });

  it('saves text under a name that says nothing about health', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    await user.click(button(actions.text));
    expect(await screen.findByText(fill(done.saved, { file: 'summary.txt' }))).toBeTruthy();
    expect(names).toEqual(['summary.txt']);
    expect(await saved[0]?.text()).toContain(texts.title);
  });

  it('saves FHIR for clinic software', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    await user.click(button(summary.forClinic));
    await user.click(button(actions.data));
    expect(await screen.findByText(fill(done.saved, { file: 'summary-for-clinic.json' }))).toBeTruthy();
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ resourceType: 'Bundle' });
  });

  it('shares only where the browser can, and is silent when the visitor thinks better of it', async () => {
    const share = vi.fn().mockRejectedValueOnce(new DOMException('', 'AbortError')).mockResolvedValue(undefined);
    Object.assign(navigator, { share });
    try {
      const { user } = await drawSummary();
      await screen.findByText(texts.title);
      await user.click(button(actions.share));
      expect(screen.queryByText(done.failed)).toBeNull();
      await user.click(button(actions.share));
      expect(await screen.findByText(done.shared)).toBeTruthy();
      expect(Object.keys(share.mock.calls[0]?.[0] ?? {})).toEqual(['text']);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
    cleanup();
    await drawSummary();
    await screen.findByText(texts.title);
    expect(screen.queryByText(actions.share)).toBeNull();
  });

  it('shows one code at a time, says politely which, and hides them again', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    await user.click(button(summary.forClinic));
    await user.click(button(actions.showCode));
    const shown = await screen.findByRole('img', { name: /^Code 1 of \d/ });
    const count = Number(shown.getAttribute('aria-label')?.match(/\d+$/)?.[0]);
    const named = (number: number) => fill(summary.code.which, { number: `${number}`, count: `${count}` });
    const drawn = new Set<string>();
    expect(count).toBeGreaterThan(2);
    for (let number = 1; number <= count; number += 1) {
      const codes = screen.getAllByRole('img').filter((image) => image.closest('.code'));
      expect(codes.map((code) => code.getAttribute('aria-label'))).toEqual([named(number)]);
      expect(screen.getByText(named(number)).getAttribute('role')).toBe('status');
      drawn.add(codes[0]?.innerHTML ?? '');
      await user.click(button(summary.code.next));
      expect(document.activeElement).toBe(button(summary.code.next));
    }
    expect(drawn.size).toBe(count);
    expect(button(summary.code.next).getAttribute('aria-disabled')).toBe('true');
    await user.click(button(summary.code.previous));
    expect(screen.getByRole('img', { name: named(count - 1) })).toBeTruthy();
    await user.click(button(actions.hideCode));
    expect(screen.queryByRole('img', { name: /^Code/ })).toBeNull();
  });

  it('has the place where a screen reader is told of a code before there is one', async () => {
    const { user } = await drawSummary();
    await screen.findByText(texts.title);
    await user.click(button(summary.forClinic));
    const before = screen.getAllByRole('status');
    await user.click(button(actions.showCode));
    await screen.findByRole('img', { name: /^Code 1/ });
    expect(before).toContain(screen.getByText(/^Code 1 of/));
  });
});
