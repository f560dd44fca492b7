/** A condition in words: all of, any one of, at least so many of, none of. */
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import { inWords } from './finding-words.ts';

/** A finding's id, or a lead with what it joins. Without parts it always holds. */
export type Phrase = string | { readonly lead: string; readonly parts: readonly Phrase[] };

const alone = (lead: string, parts: readonly Phrase[]): Phrase => {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { lead, parts };
};

/** How a condition reads. A list of one is that one. */
export function phraseOf(when: Condition | CareCondition): Phrase {
  if (typeof when === 'string') return when;
  const phrases = (parts: readonly (Condition | CareCondition)[]) => parts.map(phraseOf);
  if ('no' in when) return { lead: 'each asked and answered no', parts: when.no };
  if ('any' in when) return alone('any one of', phrases(when.any));
  if ('all' in when) return when.all.length === 0 ? { lead: 'always', parts: [] } : alone('all of', phrases(when.all));
  return { lead: `at least ${when.atLeast} of`, parts: phrases(when.of) };
}

function joined(phrase: Phrase, isInside: boolean): string {
  if (typeof phrase === 'string') return inWords(phrase);
  if (phrase.parts.length === 0) return phrase.lead;
  const text = `${phrase.lead}: ${phrase.parts.map((part) => joined(part, true)).join('; ')}`;
  return isInside ? `(${text})` : text;
}

/** The condition on one line, with the ids of findings in words. */
export const inOneLine = (when: Condition | CareCondition): string => joined(phraseOf(when), false);
