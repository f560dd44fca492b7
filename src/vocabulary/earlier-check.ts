/** What is known of a check of some days before. */
import type { Since } from './answer.ts';
import type { Disposition } from './disposition.ts';

/** How it may have been since. */
export const sinces: readonly Since[] = ['better', 'same', 'worse', 'not-sure'];

export interface EarlierCheck {
  /** Milliseconds since 1970; absent when it cannot be read any more, as with what was told. */
  readonly at: number | undefined;
  readonly told: Disposition | undefined;
  /** How it has been since. */
  readonly since: Since;
}
