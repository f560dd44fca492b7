/** In which order the unit tests run: what takes longest first, and files that need a DOM after one another, since a worker begins afresh between the kinds. */
import { readFileSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Tests of tools start processes, build, and walk every path of a part. */
const place = (file: string): number =>
  file.includes('/tests/tools/') ? 0 : readFileSync(file, 'utf8').startsWith('// @vitest-environment') ? 2 : 1;

export class TestOrder implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const placed = files.map((file) => [file, place(file.moduleId)] as const);
    return placed.toSorted(([, a], [, b]) => a - b).map(([file]) => file);
  }

  shard(): never {
    throw new Error('The unit tests are not shared out among machines.');
  }
}
