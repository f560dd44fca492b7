/** English, without the explanations: those are loaded with the result. */
import { items } from './items.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';

export const en = { questions, options, items };
