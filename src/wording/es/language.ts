/** Spanish: what it calls itself, and who has reviewed it. */
import type { LanguageFacts } from '../language.types.ts';

export const language = {
  name: 'Español',
  choose: 'Idioma',
  review: 'none',
  notReviewed: 'Nadie ha revisado todavía esta traducción.',
} as const satisfies LanguageFacts;
