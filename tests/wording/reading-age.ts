/** Measures a sentence: the US school grade of Flesch and Kincaid. docs/decisions/0009 says why in this way. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { familiarTerms } from './familiar-terms.ts';

/** A shorter text is measured as if easy words completed it: "Shoulder" is what is left of "It is in my shoulder". */
const fewestWords = 5;
const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Only a full stop, a question mark or an ellipsis ends a sentence: a colon or a semicolon would make two easy ones of one that is hard. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!…][”)]?)\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** A familiar term has two syllables for each of its words, and so has a word in braces, which is filled in. */
const withoutTerms = (sentence: string, terms: readonly string[]) =>
  terms
    .reduce((said, term) => said.replace(new RegExp(`\\b${term}s?\\b`, 'gi'), (found) => found.replace(/\S+/g, 'easy')), sentence)
    .replace(/\{\w+\}/g, 'easy');

/** A number in digits is read at a glance, so it counts as one syllable. */
const syllablesOf = (said: string) => Math.max(1, syllable(said.replace(/[’']s$/u, '')));

/** The grade at which a sentence can be read. From 0, for a child of five, to 12 and above; below 0 for the very shortest. */
export function gradeOf(sentence: string, terms: readonly string[] = Object.keys(familiarTerms)): number {
  const words = withoutTerms(sentence, terms).match(word) ?? [];
  const missing = Math.max(0, fewestWords - words.length);
  const syllables = words.reduce((sum, said) => sum + syllablesOf(said), 0);
  return fleschKincaid({ sentence: 1, word: words.length + missing, syllable: syllables + missing });
}
