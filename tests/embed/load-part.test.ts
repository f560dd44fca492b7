// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadPart } from '../../widget/embed/embed.types.ts';
import { partLoader } from '../../widget/embed/load-part.ts';

const built = { 'why-we-ask': 'hash-of-why' };
const origin = { src: 'https://clinic.example/embed/signpost.js' };
const part = {};
const loadFile = vi.fn();

afterEach(() => loadFile.mockReset());

describe('partLoader', () => {
  const loader = (): LoadPart => partLoader(built, origin, loadFile);

  it('fetches a part once, however often it is asked for', async () => {
    loadFile.mockResolvedValue({ part });
    const load = loader();
    expect(await Promise.all([load('why-we-ask'), load('why-we-ask')])).toEqual([part, part]);
    expect(loadFile).toHaveBeenCalledTimes(1);
    expect(loadFile).toHaveBeenCalledWith('why-we-ask-hash_of_.js', 'hash-of-why', origin, 0);
  });

  it('tries again, at a new address, after a failure', async () => {
    loadFile.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ part });
    const load = loader();
    await expect(load('why-we-ask')).rejects.toThrow('offline');
    expect(await load('why-we-ask')).toBe(part);
    expect(loadFile).toHaveBeenLastCalledWith('why-we-ask-hash_of_.js', 'hash-of-why', origin, 1);
  });

  it('finds a part that only another part knows, and one that only that part knows', async () => {
    const table = (name: string) => ({ [name]: `hash-of-${name}` });
    const files: Readonly<Record<string, unknown>> = {
      'hash-of-letter': { parts: table('summary') },
      'hash-of-summary': { parts: table('qr') },
      'hash-of-qr': part,
    };
    loadFile.mockImplementation(async (_: string, hash: string) => ({ part: files[hash] }));
    const load = partLoader(table('letter'), origin, loadFile);
    await load('summary');
    expect(await load('qr')).toBe(part);
    expect(loadFile).toHaveBeenCalledTimes(3);
  });

  it('rejects a part that was not built', async () => {
    await expect(loader()('plan-knee')).rejects.toThrow('plan-knee');
    expect(loadFile).not.toHaveBeenCalled();
  });

  it('finds a language by what knows the languages, and what it says later by the language', async () => {
    const files = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `hash-of-${name}`]));
    const parts: Readonly<Record<string, unknown>> = {
      'hash-of-letter': { parts: files('letter-words', 'plan-knee') },
      'hash-of-languages': { parts: files('language-es') },
      'hash-of-language-es': { parts: { 'plan-knee': 'hash-of-plan-knee-es' } },
    };
    loadFile.mockImplementation(async (_: string, hash: string) => ({ part: parts[hash] ?? hash }));
    const load: LoadPart = partLoader(files('languages', 'letter'), origin, loadFile);
    expect(await load('plan-knee', 'es')).toBe('hash-of-plan-knee-es');
    expect(await load('plan-knee')).toBe('hash-of-plan-knee');
    // What a language has no part for is code, or comes in English.
    expect(await load('letter', 'es')).toBe(parts['hash-of-letter']);
    expect(await load('letter-words', 'es')).toBe('hash-of-letter-words');
    expect(loadFile.mock.calls.filter(([, hash]) => hash === 'hash-of-language-es')).toHaveLength(1);
    await expect(load('plan-knee', 'xx')).rejects.toThrow('language-xx');
  });
});
