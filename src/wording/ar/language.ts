/** Arabic: what it calls itself, and who has reviewed it. */
import type { LanguageFacts } from '../language.types.ts';

export const language = {
  name: 'العربية',
  choose: 'اللغة',
  review: 'none',
  notReviewed: 'لم يراجع أحد هذه الترجمة بعد.',
} as const satisfies LanguageFacts;
