import { describe, expect, it } from 'vitest';
import type { Again } from '../../machines/conversation.ts';
import { earlierCheck } from '../../machines/earlier-check.ts';

describe('what is read of an earlier check', () => {
  it('is what was stored', () => {
    const again: Again = { since: 'worse', at: 1_795_000_000_000, begun: 1, first: { told: 'doctor', answers: [] } };
    expect(earlierCheck(again)).toEqual({ since: 'worse', at: 1_795_000_000_000, told: 'doctor' });
  });

  it.each([
    [{}],
    [{ since: 'wonderful', at: 'today', first: { told: 'toString' } }],
    [{ since: null, at: null, first: null }],
    [{ since: 3, at: 1e300, first: 'knee' }],
  ])('is not known where somebody has changed it: %o', (stored) => {
    expect(earlierCheck(stored as unknown as Again)).toEqual({ since: 'not-sure', at: undefined, told: undefined });
  });
});
