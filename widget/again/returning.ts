/** All that there is for somebody who comes back, as one part brings it. */
import { connectAgain } from '../../machines/recheck.ts';
import type { Returning } from './again.types.ts';
import { Comparison } from './comparison.tsx';
import { follow } from './follow.ts';
import { Greeting } from './greeting.tsx';
import { Reminder } from './reminder.tsx';
import { StillKept } from './still-kept.tsx';

export const returning: Returning = { Greeting, Comparison, Reminder, StillKept, follow, connect: connectAgain };
