// @vitest-environment happy-dom
/**
 * What a screen reader says in whole conversations, kept as texts beside this test: to be read aloud when they change. The reader is
 * simulated; it knows roles, names, states, the focus and live regions, and no real reader's habits.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Wording } from '../../src/wording/wording.types.ts';
import { fileOf, languageOf } from '../../tools/languages.ts';
import { stageWords } from '../../tools/gallery/words.ts';
import { drawAssistant, loadPart, results, startsWith, transcript, wording } from '../widget/stage.tsx';
import { fill } from '../../widget/fill.ts';
import { heard, listen, readEnding } from './listen.tsx';

const sprain = 'place knee left only-there; concern injury-or-sudden; how-it-started fall-twist-or-trip; tick swollen-or-bruised; pain 4';
const timesHeard = (phrases: readonly string[], text: string) => phrases.filter((phrase) => phrase.startsWith(`heading, ${text}`)).length;

const record = (name: string, phrases: readonly string[]) => expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot(`${name}.txt`);

describe('what is heard', { timeout: 120_000 }, () => {
  afterEach(async () => {
    await virtual.stop();
    cleanup();
  });

  async function begin(words: Wording = wording, changes: Parameters<typeof drawAssistant>[1] = {}) {
    const drawn = drawAssistant([], { wording: words, ...changes });
    await virtual.start({ container: document.body });
    return drawn;
  }

  it('from the welcome to a letter: each question once, and nothing again', async () => {
    const { user } = await begin();
    const asked = await listen(user, wording, sprain);
    await readEnding(wording, results['physical-therapy'].headline);
    const phrases = await heard();
    for (const id of asked.filter((id) => id !== 'welcome')) expect(timesHeard(phrases, wording.questions[id].ask), id).toBe(1);
    // Nothing is said by itself while somebody answers: the next question has the focus, and that is all.
    expect(phrases.filter((phrase) => /^(polite|assertive):/.test(phrase))).toEqual([]);
    await record('letter', phrases);
  });

  it('of an emergency: at once, as an alert, and what to do', async () => {
    const { user } = await begin();
    await listen(user, wording, 'tick chest-pain-or-pressure');
    const { headline } = wording.emergencyWords;
    expect(screen.getByRole('alert').contains(screen.getByRole('heading', { level: 2 }))).toBe(true);
    await readEnding(wording, headline);
    const phrases = await heard();
    const at = phrases.findIndex((phrase) => phrase.includes(headline));
    // The very next thing after the answer.
    expect(phrases[at - 1]).toContain(wording.interface.asking.proceed);
    await record('emergency', phrases);
  });

  it('of a changed answer: what became of the others, once', async () => {
    const { user } = await begin();
    await listen(user, wording, sprain, 'pain');
    const before = (await heard()).length;
    await user.click(screen.getByRole('button', { name: fill(transcript.change, { question: wording.questions.concern.ask }) }));
    await user.click(screen.getByRole('button', { name: startsWith(wording.options.concern['tension-or-upkeep'].label) }));
    await vi.waitFor(async () => expect((await heard()).some((phrase) => phrase.startsWith('polite: '))).toBe(true));
    const phrases = (await heard()).slice(before);
    expect(phrases.filter((phrase) => phrase.startsWith('polite: '))).toHaveLength(1);
    await record('changed-answer', phrases);
  });

  it('in Arabic, from the welcome to a letter', async () => {
    const { wording: arabic, parts } = stageWords(languageOf('ar'));
    // The cast: several signatures, of which each call means one.
    const loadArabic = vi.fn(async (name: string) => parts[name] ?? loadPart(name as never)) as unknown as typeof loadPart;
    const { user } = await begin(arabic, { loadPart: loadArabic, locale: 'ar' });
    const asked = await listen(user, arabic, sprain);
    // The cast: the file of that name has them.
    const arabicResults = fileOf(languageOf('ar'), 'results.ts', 'results') as typeof results;
    await readEnding(arabic, arabicResults['physical-therapy'].headline);
    const phrases = await heard();
    for (const id of asked.filter((id) => id !== 'welcome')) expect(timesHeard(phrases, arabic.questions[id].ask), id).toBe(1);
    await record('letter-ar', phrases);
  });
});
