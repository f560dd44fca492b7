/**
 * Runs every check and ends with a count of what passed: what takes one core beside one another, what takes all by itself. `--quick` leaves the
 * browser out; `--whole` looks at every screen in every look.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallChromium } from './chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  /** Hands on what it says by `print`. */
  readonly run: (print: Print) => Count | Promise<Count>;
}

type Print = (text: string | Uint8Array) => unknown;

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => resolve(root, 'node_modules/.bin', name);

function succeeds(print: Print, command: string, given: readonly string[]): Promise<boolean> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(bin(command), given, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...colours } });
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return new Promise((settle) => {
    child.on('error', (failure) => {
      print(`${failure.message}\n`);
      settle(false);
    });
    child.on('close', (status) => settle(status === 0));
  });
}

/** A check that passes or fails as a whole, and counts as one. */
const check = (name: string, command: string, ...given: readonly string[]): Step => ({
  name,
  run: async (print) => ((await succeeds(print, command, given)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Tests that count themselves in a report. A run that fails without a failed test (nothing found, a crash) counts as one failure. */
const tests = (name: string, report: string, read: (report: unknown) => Count, command: string, ...given: readonly string[]): Step => ({
  name,
  run: async (print) => {
    const file = resolve(root, report);
    rmSync(file, { force: true });
    const succeeded = await succeeds(print, command, given);
    const count = readCount(file, read);
    return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
  },
});

function readCount(file: string, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// The casts: these are the reports of Vitest and Playwright, in their documented shapes; anything else fails in `readCount`.
const fromVitest = (report: unknown): Count => {
  const { numPassedTests, numFailedTests } = report as { readonly numPassedTests: number; readonly numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};
const fromPlaywright = (report: unknown): Count => {
  const { stats } = report as { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const chromium: Step = {
  name: 'Chromium',
  run: (print) => {
    try {
      process.env['SIGNPOST_CHROMIUM'] = findOrInstallChromium();
      print(`${process.env['SIGNPOST_CHROMIUM']}\n`);
      return { passed: 1, failed: 0 };
    } catch (failure) {
      print(`${failure instanceof Error ? failure.message : String(failure)}\n`);
      return { passed: 0, failed: 1 };
    }
  },
};

const unitTests = tests(
  'Unit and component tests',
  'reports/vitest.json',
  fromVitest,
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=reports/vitest.json',
);
const browserTests = tests('Browser tests', 'reports/playwright.json', fromPlaywright, 'playwright', 'test');

/** What runs beside one another, as columns: each is a row of steps of which one follows the other. */
type Batch = readonly (readonly Step[])[];
const batches: readonly Batch[] = [
  [
    [
      check('Format', 'oxfmt', '--check'),
      check('Lint', 'oxlint', '--type-aware', '--deny-warnings'),
      check('Types', 'tsc', '--noEmit'),
      check('Unused code', 'knip'),
    ],
    [check('Build', 'tsx', 'tools/build.ts'), check('Budgets', 'tsx', 'tools/budget.ts')],
  ],
  [[unitTests]],
  ...(process.argv.includes('--quick') ? [] : [[[chromium, browserTests]]]),
];

interface Result extends Count {
  readonly name: string;
}

/** Steps one after the other. Only one of several columns can speak at once: the others say at the end of each step what it had to say. */
async function runColumn(column: readonly Step[], isAlone: boolean): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { name, run } of column) {
    const said: (string | Uint8Array)[] = [];
    const say: Print = (text) => process.stdout.write(text);
    if (isAlone) say(`\n── ${name}\n`);
    const count = await run(isAlone ? say : (text) => said.push(text));
    if (!isAlone) [`\n── ${name}\n`, ...said].forEach(say);
    results.push({ name, ...count });
  }
  return results;
}

mkdirSync(resolve(root, 'reports'), { recursive: true });
if (process.argv.includes('--whole')) process.env['SIGNPOST_WHOLE'] = '1';
const results: Result[] = [];
for (const batch of batches) results.push(...(await Promise.all(batch.map((column) => runColumn(column, batch.length === 1)))).flat());

console.log('\n── Summary');
for (const { name, passed, failed } of results) console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${passed} passed, ${failed} failed`);
if (results.some(({ name, failed }) => name === browserTests.name && failed > 0))
  console.log('A picture of what failed is in reports/browser; every step of it: npx playwright test --last-failed --trace on');
const total = (of: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[of], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
