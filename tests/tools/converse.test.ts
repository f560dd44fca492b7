/** `npm run converse -- --json` and `npm run vignettes`, as processes of their own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, given: readonly string[], input = '') =>
  spawnSync(process.execPath, [resolve(root, 'node_modules/tsx/dist/cli.mjs'), `tools/${tool}.ts`, ...given], { cwd: root, encoding: 'utf8', input });

interface Said {
  readonly error?: string;
  readonly question?: {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
    readonly min: number;
    readonly max: number;
  };
  readonly disposition?: {
    readonly id: string;
    readonly headline: string;
    readonly timeframe: string;
    readonly reasons: readonly string[];
    readonly questionsAsked: number;
  };
}

/** Says these lines, and gives what was said in return. A string is said as it stands. */
function converse(...lines: readonly unknown[]): { readonly status: number | null; readonly said: readonly Said[] } {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout } = run('converse', ['--json'], `${input}\n`);
  // The cast: the shape is what these tests are about.
  return {
    status,
    said: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Said),
  };
}
const answer = (given: unknown) => ({ answer: given });
const none = answer('none-of-these');
const asked = (said: readonly Said[]) =>
  said.map(({ question, error, disposition }) => question?.id ?? (error === undefined ? disposition?.id : 'error'));

describe('a conversation in JSON lines', { timeout: 30_000 }, () => {
  it('ends at once in an emergency', () => {
    const { status, said } = converse(answer(['me', '16-to-44']), none, answer(['chest-pain-or-pressure']));
    expect(status).toBe(0);
    expect(asked(said)).toEqual(['about-you', 'your-health', 'safety', 'emergency']);
    expect(said.at(-1)?.disposition).toMatchObject({ questionsAsked: 3, reasons: [expect.stringMatching(/chest/i)] });
  });

  it('goes on to care at home when nothing speaks against it', () => {
    const { status, said } = converse(
      answer(['me', '16-to-44']),
      none,
      none,
      answer('low-back'),
      none,
      none,
      answer('tension-or-upkeep'),
      answer('3-to-13-days'),
      answer(['muscles-tight', 'not-sure:stress-or-poor-sleep']),
      answer('nothing-yet'),
      answer(3),
      answer(['all-of-it', 'better']),
      answer(['prefers-care-at-home']),
      answer('never read'),
    );
    expect(status).toBe(0);
    expect(said.at(-1)?.disposition).toMatchObject({ id: 'self-care', questionsAsked: 13 });
    for (const key of ['headline', 'timeframe'] as const) expect(said.at(-1)?.disposition?.[key]).toMatch(/\w/);
  });

  it('shows another door to who has come for something else', () => {
    const { said } = converse(answer(['me', '16-to-44']), none, none, answer('something-else'), answer('animal'));
    expect(said.at(-1)?.disposition).toMatchObject({ id: 'out-of-scope', questionsAsked: 5 });
  });

  it('says for each kind of question what answers it, and how many', () => {
    const { said } = converse(answer(['me', '65-plus']), none, none, answer(['knee', 'left']));
    const [aboutYou, health, , place] = said.map(({ question }) => question);
    expect(Object.keys(aboutYou ?? {})).toEqual(['id', 'kind', 'text', 'options', 'min', 'max']);
    expect(aboutYou).toMatchObject({ kind: 'choice', min: 2, max: 2 });
    expect(place).toMatchObject({ kind: 'choice', min: 1, max: 2 });
    expect(health).toMatchObject({ kind: 'items', min: 1, max: 8 });
    const ids = health?.options.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(17);
    for (const id of ['blood-thinners', 'not-sure:blood-thinners', 'none-of-these']) expect(ids).toContain(id);
  });

  it('goes back, but not past the first question', () => {
    const { said } = converse({ back: true }, answer(['me', '16-to-44']), none, { back: true }, { back: true });
    expect(asked(said)).toEqual(['about-you', 'error', 'about-you', 'your-health', 'safety', 'your-health', 'about-you', 'error']);
  });

  it('asks again after every bad line, and says why', () => {
    const bad = ['hello', '{"say":"me"}', answer(['me', 'ancient']), answer(['me']), answer(['me', '16-to-44', '65-plus']), answer([]), answer(null)];
    const { said } = converse(...bad);
    expect(asked(said)).toEqual(['about-you', ...bad.flatMap(() => ['error', 'about-you']), 'error']);
    for (const { error } of said) if (error !== undefined) expect(error).toMatch(/\w/);
  });

  it('refuses ticks that contradict each other', () => {
    const { said } = converse(
      answer(['me', '16-to-44']),
      answer(['none-of-these', 'blood-thinners']),
      answer(['blood-thinners', 'not-sure:blood-thinners']),
      answer(['blood-thinners', 'not-sure:fragile-bones']),
    );
    expect(asked(said).slice(2, 7)).toEqual(['error', 'your-health', 'error', 'your-health', 'safety']);
  });

  it('ends politely when the lines do', () => {
    const { status, said } = converse(answer(['me', '16-to-44']));
    expect(status).toBe(0);
    expect(said.at(-1)?.error).toMatch(/ended/);
  });
});

describe('a conversation in rows', { timeout: 30_000 }, () => {
  it('takes numbers, and ends in words', () => {
    const { status, stdout } = run('converse', [], '1 4\n0\n?1\n7\nb\n9\n2\nq\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Where does it hurt');
  });
});

describe('the stories', { timeout: 30_000 }, () => {
  it('are scored in JSON', () => {
    const { status, stdout } = run('vignettes', ['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ n: 46, dangerous: 0 });
  });

  it('of another file are refused by the key that nobody knows', () => {
    const file = join(folder, 'strange.json');
    writeFileSync(file, JSON.stringify([{ id: 'ZED-1', gold: 'doctor', facts: { wings: true } }]));
    const { status, stderr, stdout } = run('vignettes', ['--file', file, '--json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/ZED-1.*"wings"/);
    expect(stdout).toBe('');
  });

  it('are told one by one', () => {
    const { status, stdout } = run('vignettes', ['--story', 'MSK-075']);
    expect(status).toBe(0);
    expect(stdout).toContain('saddle-bladder-or-bowel-change');
  });

  it('refuse an option that is none', () => expect(run('vignettes', ['--fast']).status).toBe(2));
});
