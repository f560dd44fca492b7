// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LanguageNames, Speaking } from '../../../widget/languages/languages.types.ts';
import { startLanguages } from '../../../widget/languages/languages.tsx';
import { Header } from '../../../widget/header.tsx';
import type { Language } from '../../../widget/setting.ts';
import { drawPart, wording } from '../stage.tsx';

const names: LanguageNames = {
  en: { name: 'English', choose: 'Language' },
  es: { name: 'Español', choose: 'Idioma' },
  ar: { name: 'العربية', choose: 'اللغة' },
};
const language = (locale: string): Language => ({ locale, wording, loadPart: vi.fn() });

async function started(
  clinic: Parameters<ReturnType<typeof startLanguages>>[0],
  pageLanguage = '',
  load = async (code: string) => language(code),
  isAsked = false,
) {
  let now: Speaking = { language: undefined };
  const offer = startLanguages(names, { pageLanguage, builtIn: language('en'), load, tell: (next) => void (now = next), isAsked });
  offer(clinic);
  await Promise.resolve();
  await Promise.resolve();
  return { offer, speaking: () => now };
}
const listed = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('the choice of a language', () => {
  afterEach(cleanup);

  it('names each language by itself, and is named in the one on screen', async () => {
    const { speaking } = await started({}, 'es');
    drawPart(<Header onClose={vi.fn()} />, { speaking: speaking() });
    expect(listed()).toEqual(['English', 'Español', 'العربية']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Idioma' }).value).toBe('es');
    expect(screen.getAllByRole('option').map(({ lang }) => lang)).toEqual(['en', 'es', 'ar']);
  });

  it('speaks the language that is chosen, whatever the clinic says afterwards', async () => {
    const { speaking, offer } = await started({});
    const { user } = drawPart(<Header onClose={vi.fn()} />, { speaking: speaking() });
    await user.selectOptions(screen.getByRole('combobox'), 'ar');
    expect(speaking().language?.locale).toBe('ar');
    offer({ language: 'es' });
    expect(speaking().language?.locale).toBe('ar');
  });

  it('takes the focus of what was pressed for it, once, and stays with the language on screen', async () => {
    const { speaking } = await started({}, 'es', undefined, true);
    expect(speaking().language?.locale).toBe('en');
    drawPart(<Header onClose={vi.fn()} />, { speaking: speaking() });
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    cleanup();
    drawPart(<Header onClose={vi.fn()} />, { speaking: speaking() });
    expect(document.activeElement).not.toBe(screen.getByRole('combobox'));
  });

  it('is not there where there is only one', async () => {
    const { speaking, offer } = await started({ languages: ['en'] });
    expect(speaking().Choice).toBeUndefined();
    offer({ languages: ['en', 'es'] });
    expect(speaking().Choice).toBeDefined();
  });

  it('puts the wish of the tag before the language of the page', async () => {
    expect((await started({ language: 'ar' }, 'es')).speaking().language?.locale).toBe('ar');
    expect((await started({}, 'es')).speaking().language?.locale).toBe('es');
  });

  it('tells the clinic which language there is not, and which there are', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await started({ languages: ['es-MX', 'tlh'], language: 'ar' });
    expect(warn.mock.calls).toEqual([['Signpost does not speak tlh. Use en, es, ar.']]);
  });

  it('names the language that is on its way, then says that it did not come, and lists English though it is not on offer', async () => {
    let fail = () => {};
    const { speaking } = await started({ languages: ['ar'] }, '', () => new Promise((_, reject) => (fail = () => reject(new Error('lost')))));
    expect(speaking()).toMatchObject({ language: undefined, news: 'العربية…' });
    fail();
    await new Promise((resolve) => setTimeout(resolve));
    expect(speaking()).toMatchObject({ language: { locale: 'en' }, news: wording.interface.languageMissing });
    drawPart(<Header onClose={vi.fn()} />, { speaking: speaking() });
    expect(listed()).toEqual(['English', 'العربية']);
    expect(screen.getByRole('status').textContent).toBe(wording.interface.languageMissing);
  });
});
