import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../widget/setting.ts';
import { createSpeaking } from '../../../widget/languages/speaking.ts';
import { wording } from '../stage.tsx';

const language = (locale: string): Language => ({ locale, wording, loadPart: vi.fn() });
const english = language('en');

/** Loads that end when the test says so. */
function speaking() {
  const ends = new Map<string, { readonly come: () => void; readonly fail: () => void }>();
  const load = (code: string) =>
    new Promise<Language>((resolve, reject) => ends.set(code, { come: () => resolve(language(code)), fail: () => reject(new Error('lost')) }));
  const told: string[] = [];
  const speak = createSpeaking(english, load, (now) =>
    told.push(`${now.language?.locale} ${now.coming ?? ''} ${now.isMissing ? 'missing' : ''}`.trim()),
  );
  const settle = async (code: string, how: 'come' | 'fail') => {
    ends.get(code)?.[how]();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { speak, told, settle };
}

describe('speaking', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins at once in the language that is built in', () => {
    const { speak, told } = speaking();
    speak('en');
    expect(told).toEqual(['en']);
  });

  it('says nothing in another language while the first is on its way', async () => {
    const { speak, told, settle } = speaking();
    speak('es');
    expect(told).toEqual(['undefined es']);
    await settle('es', 'come');
    expect(told.at(-1)).toBe('es');
  });

  it('keeps the language on screen until the next is there', async () => {
    const { speak, told, settle } = speaking();
    speak('en');
    speak('ar');
    await settle('ar', 'come');
    expect(told).toEqual(['en', 'en ar', 'ar']);
  });

  it('goes on in the language it has when another does not come', async () => {
    const { speak, told, settle } = speaking();
    speak('es');
    await settle('es', 'fail');
    expect(told.at(-1)).toBe('en  missing');
    speak('es');
    await settle('es', 'come');
    expect(told.at(-1)).toBe('es');
  });

  it('does not wait for ever', async () => {
    const { speak, told } = speaking();
    speak('es');
    await vi.advanceTimersByTimeAsync(7999);
    expect(told).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(told.at(-1)).toBe('en  missing');
  });

  it('gives a second try its own time', async () => {
    const { speak, told, settle } = speaking();
    speak('es');
    await settle('es', 'fail');
    await vi.advanceTimersByTimeAsync(5000);
    speak('es');
    await vi.advanceTimersByTimeAsync(5000);
    expect(told.at(-1)).toBe('en es');
  });

  it('follows the last wish, whichever comes first', async () => {
    const { speak, told, settle } = speaking();
    speak('en');
    speak('es');
    speak('ar');
    await settle('ar', 'come');
    await settle('es', 'come');
    expect(told.at(-1)).toBe('ar');
  });
});
