/** How every part of Signpost is compiled: shared by the builds in `tools/` and by the tests. */
import { defineConfig } from 'vitest/config';

/** JSX is Preact's, without a plugin. */
export const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    // A test that needs a DOM asks for one at its top: `// @vitest-environment happy-dom`.
    include: ['tests/**/*.test.{ts,tsx}'],
    // Starting each file afresh costs twenty times the tests themselves, so files share one process; each cleans up after itself.
    isolate: false,
    restoreMocks: true,
  },
});
