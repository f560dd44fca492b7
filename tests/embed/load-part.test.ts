// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadPart } from '../../widget/embed/embed.types.ts';
import { partLoader } from '../../widget/embed/load-part.ts';

const built = { 'why-we-ask': { file: 'why-we-ask-1.js', integrity: 'sha384-x' } };
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
    expect(loadFile).toHaveBeenCalledWith(built['why-we-ask'], origin, 0);
  });

  it('tries again, at a new address, after a failure', async () => {
    loadFile.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ part });
    const load = loader();
    await expect(load('why-we-ask')).rejects.toThrow('offline');
    expect(await load('why-we-ask')).toBe(part);
    expect(loadFile).toHaveBeenLastCalledWith(built['why-we-ask'], origin, 1);
  });

  it('finds a part that only another part knows, and one that only that part knows', async () => {
    const table = (name: string) => ({ [name]: { file: `${name}-1.js`, integrity: 'sha384-x' } });
    const files: Readonly<Record<string, unknown>> = {
      'letter-1.js': { parts: table('summary') },
      'summary-1.js': { parts: table('qr') },
      'qr-1.js': part,
    };
    loadFile.mockImplementation(async ({ file }: { file: string }) => ({ part: files[file] }));
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
    const files = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { file: `${name}.js`, integrity: 'sha256-x' }]));
    const parts: Readonly<Record<string, unknown>> = {
      'letter.js': { parts: files('letter-words', 'plan-knee') },
      'languages.js': { parts: files('language-es') },
      'language-es.js': { parts: { 'plan-knee': { file: 'plan-knee-es.js', integrity: 'sha256-x' } } },
    };
    loadFile.mockImplementation(async ({ file }: { readonly file: string }) => ({ part: parts[file] ?? file }));
    const load: LoadPart = partLoader(files('languages', 'letter'), origin, loadFile);
    expect(await load('plan-knee', 'es')).toBe('plan-knee-es.js');
    expect(await load('plan-knee')).toBe('plan-knee.js');
    // What a language has no part for is code, or comes in English.
    expect(await load('letter', 'es')).toBe(parts['letter.js']);
    expect(await load('letter-words', 'es')).toBe('letter-words.js');
    expect(loadFile.mock.calls.filter(([{ file }]) => file === 'language-es.js')).toHaveLength(1);
    await expect(load('plan-knee', 'xx')).rejects.toThrow('language-xx');
  });
});
