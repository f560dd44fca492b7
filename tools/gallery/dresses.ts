/** In which sizes, colours and directions each screen is photographed. */
import type { BrowserContextOptions } from '@playwright/test';

export interface Dress {
  /** In words, and the name of its folder. */
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** Its code; English when not set. */
  readonly language?: string;
  /** Only what is longer than a screen: the welcome and the endings. */
  readonly onlyLong?: boolean;
}

const phone = { width: 390, height: 780 };

export const dresses: readonly Dress[] = [
  { name: 'phone-390', context: { viewport: phone } },
  { name: 'phone-320', context: { viewport: { width: 320, height: 568 } } },
  { name: 'desktop', context: { viewport: { width: 900, height: 760 } } },
  { name: 'dark', context: { viewport: phone, colorScheme: 'dark' } },
  { name: 'right-to-left', context: { viewport: phone }, language: 'ar' },
  { name: 'spanish', context: { viewport: { width: 320, height: 568 } }, language: 'es' },
  // Accented, and two fifths longer: what is not translated, or does not fit, shows.
  { name: 'pseudo-language', context: { viewport: { width: 320, height: 568 } }, language: 'qps' },
  { name: 'forced-colours', context: { viewport: phone, forcedColors: 'active', colorScheme: 'dark' } },
  // A laptop at 200 %.
  { name: 'zoom-200', context: { viewport: { width: 640, height: 400 } } },
  { name: 'whole-letter', context: { viewport: { width: 390, height: 1900 } }, onlyLong: true },
];
