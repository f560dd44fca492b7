/** Arabic, without the letter and the plans, which are loaded for the result. */
import { emergencyWords, selfHarmWords } from './emergency.ts';
import { interfaceTexts } from './interface.ts';
import { items } from './items.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';

export const ar = { questions, options, items, emergencyWords, selfHarmWords, interface: interfaceTexts };
