/** What the greeting above the button says besides the clinic's own words. */
import type { TeaserWords } from '../teaser.types.ts';

export const teaser = { dismiss: 'إخفاء' } as const satisfies TeaserWords;
