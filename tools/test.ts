/** Runs every check, one after another, and ends with a count of what passed. `--quick` leaves the browser out; `--whole` looks at every screen in every look. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallChromium } from './chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => resolve(root, 'node_modules/.bin', name);

function succeeds(command: string, given: readonly string[]): boolean {
  return spawnSync(bin(command), given, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A check that passes or fails as a whole, and counts as one. */
const check = (name: string, command: string, ...given: readonly string[]): Step => ({
  name,
  run: () => (succeeds(command, given) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Tests that count themselves in a report. A run that fails without a failed test (nothing found, a crash) counts as one failure. */
const tests = (name: string, report: string, read: (report: unknown) => Count, command: string, ...given: readonly string[]): Step => ({
  name,
  run: () => {
    const file = resolve(root, report);
    rmSync(file, { force: true });
    const succeeded = succeeds(command, given);
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
  run: () => {
    try {
      process.env['SIGNPOST_CHROMIUM'] = findOrInstallChromium();
      console.log(process.env['SIGNPOST_CHROMIUM']);
      return { passed: 1, failed: 0 };
    } catch (failure) {
      console.error(failure instanceof Error ? failure.message : failure);
      return { passed: 0, failed: 1 };
    }
  },
};

const steps: readonly Step[] = [
  check('Format', 'oxfmt', '--check'),
  check('Lint', 'oxlint', '--type-aware', '--deny-warnings'),
  check('Types', 'tsc', '--noEmit'),
  check('Unused code', 'knip'),
  tests(
    'Unit and component tests',
    'reports/vitest.json',
    fromVitest,
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=reports/vitest.json',
  ),
  check('Build', 'tsx', 'tools/build.ts'),
  check('Budgets', 'tsx', 'tools/budget.ts'),
];
const browserSteps: readonly Step[] = [chromium, tests('Browser tests', 'reports/playwright.json', fromPlaywright, 'playwright', 'test')];

mkdirSync(resolve(root, 'reports'), { recursive: true });
if (process.argv.includes('--whole')) process.env['SIGNPOST_WHOLE'] = '1';
const results = [...steps, ...(process.argv.includes('--quick') ? [] : browserSteps)].map(({ name, run }) => {
  console.log(`\n── ${name}`);
  return { name, ...run() };
});

console.log('\n── Summary');
for (const { name, passed, failed } of results) console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${passed} passed, ${failed} failed`);
const total = (of: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[of], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
