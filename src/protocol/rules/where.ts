/** Groups of places that several rules share. */
import type { Condition } from '../../vocabulary/condition.ts';
import type { FindingId } from '../ids.ts';

export const atSpine = { any: ['at-neck', 'at-upper-back-and-ribs', 'at-low-back'] } as const satisfies Condition<FindingId>;

/** The spine, and the large bones near the trunk. */
export const atSpineOrLargeBone = {
  any: [atSpine, 'at-shoulder', 'at-arm-and-elbow', 'at-hip-and-groin', 'at-thigh', 'at-many-places'],
} as const satisfies Condition<FindingId>;
