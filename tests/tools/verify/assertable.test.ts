import { describe, expect, it } from 'vitest';
import { unsayable } from '../../../tools/verify/assertable.ts';

describe('what answers can say', () => {
  const rows = {
    alone: { when: 'hot-swollen-joint' },
    together: { when: { all: ['fever-or-ill', 'night-pain-no-position-eases'] } },
    onAScreenOfItsOwn: { when: 'pregnancy-bleeding-or-fluid' },
    byTheButton: { when: 'asked-for-emergency-help' },
  };

  it('is found in one conversation or another', () => {
    expect(unsayable(Object.values(rows))).toEqual([]);
  });

  it('leaves out what nobody asks, and what no one person can be asked', () => {
    const nowhere = { when: 'no-such-finding' };
    const nobody = { when: { all: ['child', 'adult'] } };
    // The first ends the conversation before the second is asked.
    const tooLate = { when: { all: ['chest-pain-or-pressure', 'hot-swollen-joint'] } };
    expect(unsayable([rows.alone, nowhere, nobody, tooLate])).toEqual([nowhere, nobody, tooLate]);
  });
});
