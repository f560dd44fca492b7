import { afterEach, describe, expect, it, vi } from 'vitest';
import type { levelRules as LevelRules } from '../../../src/protocol/index.ts';
import { prove } from '../../../tools/verify/part.ts';

/** Milliseconds. It only ends what hangs: on a machine that has other work besides, the walk of one part has taken two minutes. */
const longest = 600_000;

describe('the proof of one part', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/protocol/index.ts');
    vi.resetModules();
  });

  it(
    'walks every path about pain everywhere, and the real chart repeats its conversations',
    () => {
      const { states, tallies, violations, repeated, longestToScreenedEmergency } = prove('widespread');
      expect(states).toBeGreaterThan(100_000);
      expect(repeated).toBeGreaterThan(20);
      expect(Math.max(...tallies.map(({ questions }) => questions))).toBeLessThanOrEqual(14);
      expect(longestToScreenedEmergency).toBeLessThanOrEqual(6);
      expect(violations).toEqual([]);
    },
    longest,
  );

  it(
    'sees a rule that has been broken',
    async () => {
      vi.resetModules();
      vi.doMock('../../../src/protocol/index.ts', async (original) => {
        const protocol = await original<{ readonly levelRules: typeof LevelRules }>();
        return { ...protocol, levelRules: protocol.levelRules.filter(({ id }) => id !== 'joint-hot-and-swollen') };
      });
      const { prove: proveBroken } = await import('../../../tools/verify/part.ts');
      expect(proveBroken('widespread').violations.filter((violation) => violation.includes('same-day-list')).length).toBeGreaterThan(0);
    },
    longest,
  );
});
