import { describe, expect, it } from 'vitest';
import type { ClinicalReview } from '../../src/clinic/clinic.types.ts';
import { withSignature } from '../../src/clinic/signature.ts';
import { clinicWith } from '../widget/stage.tsx';

const running = { contentHash: 'c0ffee'.padEnd(64, '0'), today: '2026-06-15' };
const review: ClinicalReview = { reviewer: 'A. Clinician', date: '2026-06-01', expires: '2027-05-31', protocolHash: running.contentHash };
const signed = (changes: Partial<ClinicalReview>) =>
  withSignature({ clinic: { ...clinicWith(), review: { ...review, ...changes } }, problems: [] }, running);

describe('a clinician’s signature', () => {
  it.each([
    ['on the day it was signed', { date: running.today }],
    ['on its last day', { expires: running.today }],
    ['in capitals', { protocolHash: running.contentHash.toUpperCase() }],
  ])('counts %s', (_, changes) => {
    const { clinic, problems } = signed(changes);
    expect(clinic.review).toBeDefined();
    expect(problems).toEqual([]);
  });

  it.each([
    ['of other content', { protocolHash: 'd'.repeat(64) }, 'review.protocolHash'],
    ['of a later day', { date: '2026-06-16' }, 'review.date'],
    ['that has run out', { expires: '2026-06-14' }, 'review.expires'],
  ])('does not count %s, and says why', (_, changes, field) => {
    const { clinic, problems } = signed(changes);
    expect(clinic.review).toBeUndefined();
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('tells the hash that would count', () => {
    expect(signed({ protocolHash: 'd'.repeat(64) }).problems[0]?.fix).toContain(running.contentHash);
  });

  it('is not missed where there is none', () => {
    expect(withSignature({ clinic: clinicWith(), problems: [] }, running).problems).toEqual([]);
  });
});
