/** The floors hold: imports go down, never up, never across a bar. */
import { describe, expect, it, test } from 'vitest';
import { faultsIn, folders } from './floors.ts';
import { sourcesIn, textOf } from './sources.ts';

const files = sourcesIn(folders);

test('every file keeps to its floor', () => {
  expect(files.length).toBeGreaterThan(60);
  for (const folder of ['src/vocabulary/', 'src/protocol/', 'src/rules/', 'src/clinic/', 'machines/', 'widget/', 'widget/embed/', 'tools/']) {
    expect(files.some((file) => file.startsWith(folder))).toBe(true);
  }
  expect(files.flatMap((file) => faultsIn(file, textOf(file)))).toEqual([]);
});

describe('a file is faulty when it', () => {
  it.each([
    ['imports from a floor above', 'src/rules/a.ts', `import { x } from '../../machines/x.ts';`],
    ['imports across the bar between rules and protocol', 'src/rules/a.ts', `import { x } from '../protocol/index.ts';`],
    ['imports even a type from across a bar', 'src/rules/a.ts', `import type { X } from '../protocol/index.ts';`],
    ['imports over several lines', 'src/rules/a.ts', `import {\n  x,\n} from '../protocol/index.ts';`],
    ['passes on what is above', 'src/clinic/a.ts', `export { x } from '../../widget/x.ts';`],
    ['passes on all of what is above', 'src/clinic/a.ts', `export * from '../../widget/x.ts';`],
    ['imports lazily from above', 'machines/a.ts', `const x = await import('../widget/x.ts');`],
    ['imports for effect from above', 'machines/a.ts', `import '../widget/x.ts';`],
    ['lets handoff meet machines', 'src/handoff/a.ts', `import { x } from '../../machines/x.ts';`],
    ['lets wording meet machines', 'src/wording/en/a.ts', `import type { X } from '../../../machines/x.ts';`],
    ['lets wording run the protocol', 'src/wording/en/a.ts', `import { questions } from '../../protocol/index.ts';`],
    ['lets the widget reach into the embed', 'widget/a.tsx', `import { x } from './embed/x.ts';`],
    ['lets a tool reach into the widget', 'tools/a.ts', `import { x } from '../widget/x.ts';`],
    ['uses xstate above the machines', 'widget/a.tsx', `import { createActor } from 'xstate';`],
    ['uses preact below the widget', 'src/handoff/a.ts', `import { h } from 'preact';`],
    ['uses valibot outside the clinic', 'src/rules/a.ts', `import * as v from 'valibot';`],
    ['uses Node inside the widget', 'widget/a.ts', `import { join } from 'node:path';`],
    ['reads the clock', 'src/rules/a.ts', `const now = Date.now();`],
    ['makes a date of now', 'src/handoff/a.ts', `const now = new Date();`],
    ['takes a chance', 'machines/a.ts', `const x = Math.random();`],
    ['touches the page', 'src/clinic/a.ts', `const x = document.querySelector('a');`],
    ['touches storage', 'machines/a.ts', `localStorage.setItem('a', 'b');`],
    ['touches the network', 'src/handoff/a.ts', `await fetch('/x');`],
    ['stands on no floor', 'src/extras/a.ts', ``],
  ])('%s', (_, path, source) => {
    expect(faultsIn(path, source)).toHaveLength(1);
  });
});

describe('a file is sound when it', () => {
  it.each([
    ['imports from below', 'machines/a.ts', `import { x } from '../src/rules/x.ts';\nimport { setup } from 'xstate';`],
    ['imports from beside it in its own folder', 'src/rules/a.ts', `import { x } from './x.ts';`],
    ['takes types of the protocol for its wording', 'src/wording/en/a.ts', `import type { QuestionId } from '../../protocol/index.ts';`],
    ['speaks of a window in a comment or a sentence', 'src/wording/en/a.ts', `// window\nexport const a = 'Look out of the window.';`],
    ['has a document of its own', 'src/clinic/a.ts', `export const read = (document: unknown) => document;`],
    ['embeds the widget', 'widget/embed/a.tsx', `import { render } from 'preact';\nimport { x } from '../x.tsx';`],
  ])('%s', (_, path, source) => {
    expect(faultsIn(path, source)).toEqual([]);
  });
});
