/** What the map of the body says. */
import type { BodyMapWords } from '../body-map.types.ts';

export const bodyMap = { name: 'Body, front and back', front: 'Front', back: 'Back' } as const satisfies BodyMapWords;
