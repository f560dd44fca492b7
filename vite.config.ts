/** How every part of Signpost is compiled: shared by the builds in `tools/` and by the tests. */
import { defineConfig } from 'vitest/config';
import { TestOrder } from './tools/test-order.ts';

/** JSX is Preact's, without a plugin. */
export const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    // A test that needs a DOM asks for one at its top: `// @vitest-environment happy-dom`.
    include: ['tests/**/*.test.{ts,tsx}'],
    // Starting each file afresh costs twenty times the tests themselves, so files share one process; each cleans up after itself.
    isolate: false,
    // Vitest would leave a core free, which is half of a machine with two.
    maxWorkers: '100%',
    sequence: { sequencer: TestOrder },
    // No test measures time: these only end what hangs, on a machine that has other work besides.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
