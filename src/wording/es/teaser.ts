/** What the greeting above the button says besides the clinic's own words. */
import type { TeaserWords } from '../teaser.types.ts';

export const teaser = { dismiss: 'Cerrar' } as const satisfies TeaserWords;
