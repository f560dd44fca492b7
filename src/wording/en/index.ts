/** English, without the explanations and the plans: those are loaded with the result. */
import { interfaceTexts } from './interface.ts';
import { items } from './items.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';
import { emergencyWords, results, selfHarmWords } from './results.ts';

export const en = { questions, options, items, results, emergencyWords, selfHarmWords, interface: interfaceTexts };
