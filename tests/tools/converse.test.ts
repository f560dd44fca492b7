/** `npm run converse` and `npm run vignettes`: each as a process of its own where the process is what is tested. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdConversation } from '../../tools/converse/hold.ts';
import { inJson } from '../../tools/converse/manner.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, given: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...given], { cwd: root, encoding: 'utf8', input });

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

const written = (lines: readonly unknown[]) => lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
// The cast: the shape is what these tests are about.
const read = (text: string) => JSON.parse(text) as Said;

/** Says these lines, and gives what was said in return. A string is said as it stands. */
async function converse(...lines: readonly unknown[]): Promise<readonly Said[]> {
  const said: Said[] = [];
  await holdConversation(inJson, written(lines), (text) => said.push(read(text)));
  return said;
}
const answer = (given: unknown) => ({ answer: given });
const none = answer('none-of-these');
const aboutYou = answer(['16-to-44', 'none-of-these']);
const asked = (said: readonly Said[]) =>
  said.map(({ question, error, disposition }) => question?.id ?? (error === undefined ? disposition?.id : 'error'));

describe('a conversation in JSON lines', () => {
  it('ends at once in an emergency, and the process with it', () => {
    const { status, stdout } = run('converse', ['--json'], `${written([aboutYou, answer(['chest-pain-or-pressure'])]).join('\n')}\n`);
    const said = stdout.trim().split('\n').map(read);
    expect(status).toBe(0);
    expect(asked(said)).toEqual(['about-you', 'safety', 'emergency']);
    expect(said.at(-1)?.disposition).toMatchObject({ questionsAsked: 2, reasons: [expect.stringMatching(/chest/i)] });
  });

  it('goes on to care at home when nothing speaks against it', async () => {
    const said = await converse(
      aboutYou,
      none,
      answer(['low-back', 'only-there']),
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
    expect(said.at(-1)?.disposition).toMatchObject({ id: 'self-care', questionsAsked: 12 });
    for (const key of ['headline', 'timeframe'] as const) expect(said.at(-1)?.disposition?.[key]).toMatch(/\w/);
  });

  it('shows another door to who has come for something else', async () => {
    const said = await converse(aboutYou, none, answer('something-else'), answer('animal'));
    expect(said.at(-1)?.disposition).toMatchObject({ id: 'out-of-scope', questionsAsked: 4 });
  });

  it('says for each kind of question what answers it, and how many', async () => {
    const said = await converse(answer(['65-plus', 'none-of-these']), none, answer(['knee', 'left', 'only-there']));
    const [first, safety, place] = said.map(({ question }) => question);
    expect(Object.keys(first ?? {})).toEqual(['id', 'kind', 'text', 'options', 'min', 'max']);
    expect(first).toMatchObject({ kind: 'items', min: 2, max: 9 });
    expect(first?.options).toHaveLength(8 + 17);
    expect(place).toMatchObject({ kind: 'choice', min: 1, max: 4 });
    expect(safety).toMatchObject({ kind: 'items', min: 1, max: 8 });
    const ids = safety?.options.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(17);
    for (const id of ['high-force-injury', 'not-sure:high-force-injury', 'none-of-these']) expect(ids).toContain(id);
  });

  it('goes back, but not past the first question', async () => {
    const said = await converse({ back: true }, aboutYou, none, { back: true }, { back: true }, { back: true });
    expect(asked(said)).toEqual(['about-you', 'error', 'about-you', 'safety', 'place', 'safety', 'about-you', 'error', 'about-you', 'error']);
  });

  it('asks again after every bad line, and says why', async () => {
    const bad = [
      'hello',
      '{"say":"16-to-44"}',
      answer(['ancient', 'none-of-these']),
      answer(['none-of-these']),
      answer(['16-to-44']),
      answer(['16-to-44', '65-plus', 'none-of-these']),
      answer([]),
      answer(null),
    ];
    const said = await converse(...bad);
    expect(asked(said)).toEqual(['about-you', ...bad.flatMap(() => ['error', 'about-you']), 'error']);
    for (const { error } of said) if (error !== undefined) expect(error).toMatch(/\w/);
  });

  it('refuses ticks that contradict each other', async () => {
    const said = await converse(
      answer(['16-to-44', 'none-of-these', 'blood-thinners']),
      answer(['16-to-44', 'blood-thinners', 'not-sure:blood-thinners']),
      answer(['16-to-44', 'blood-thinners', 'not-sure:fragile-bones']),
    );
    expect(asked(said).slice(1, 6)).toEqual(['error', 'about-you', 'error', 'about-you', 'safety']);
  });

  it('ends politely when the lines do', async () => {
    const said = await converse(aboutYou);
    expect(said.at(-1)?.error).toMatch(/ended/);
  });
});

describe('a conversation in rows', () => {
  it('takes numbers, and ends in words', () => {
    const { status, stdout } = run('converse', [], '4 0\n?1\n7\nb\n9\n2\nq\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Where does it hurt');
  });
});

describe('the stories', () => {
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
