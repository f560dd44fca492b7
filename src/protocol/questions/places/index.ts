/** One screen of red flags for each place. */
import { knee } from './knee.ts';

export const placeScreens = [...knee] as const;
