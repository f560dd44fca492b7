/** Reads what a second check has of the first. Anybody may have changed what was stored: what cannot be read is not known. */
import { dispositions } from '../src/vocabulary/disposition.ts';
import { type EarlierCheck, sinces } from '../src/vocabulary/earlier-check.ts';
import type { Again } from './conversation.ts';

/** The last moment that has a date. */
const lastMoment = 8.64e15;

export function earlierCheck(again: Again): EarlierCheck {
  const { at, first, since }: Partial<Again> = again;
  return {
    at: typeof at === 'number' && Math.abs(at) <= lastMoment ? at : undefined,
    told: dispositions.find((one) => one === first?.told),
    since: sinces.find((one) => one === since) ?? 'not-sure',
  };
}
