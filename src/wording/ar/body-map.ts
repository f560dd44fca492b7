/** What the map of the body says. */
import type { BodyMapWords } from '../body-map.types.ts';

export const bodyMap = { name: 'الجسم، من الأمام ومن الخلف', front: 'من الأمام', back: 'من الخلف' } as const satisfies BodyMapWords;
