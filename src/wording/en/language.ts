/** English, which the other languages are translated from. */
import type { LanguageFacts } from '../language.types.ts';

export const language = { name: 'English', choose: 'Language', review: 'source' } as const satisfies LanguageFacts;
