/** What the map of the body says. */
import type { BodyMapWords } from '../body-map.types.ts';

export const bodyMap = { name: 'Cuerpo, por delante y por detrás', front: 'Delante', back: 'Detrás' } as const satisfies BodyMapWords;
