/** What the stage says in a language: the words at once, and those of each part, as the build would put them into files. */
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { LetterTexts, Wording } from '../../src/wording/wording.types.ts';
import type { ScreenTexts } from '../../tests/screens/screens.ts';
import { explanationsOf, fileOf, languages, placesOf, wordingOf } from '../languages.ts';
import type { Language } from '../languages.ts';
import { pseudoLanguage } from '../pseudo-language.ts';

/** Plain data, so that it can be handed to a page. */
export interface StageWords {
  readonly wording: Wording;
  /** By the name of the part. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Every language, and the one that nobody speaks. @throws for any other code. */
export function stageLanguage(code: string): Language {
  const found = [...languages, pseudoLanguage].find((language) => language.code === code);
  if (!found) throw new Error(`There is no language "${code}" to show.`);
  return found;
}

export function stageWords(language: Language): StageWords {
  const { whyWeAsk, reasons } = explanationsOf(language);
  const words = (path: string, name: string) => fileOf(language, path, name);
  return {
    wording: wordingOf(language),
    parts: {
      'why-we-ask': whyWeAsk,
      'letter-words': { results: words('results.ts', 'results'), letter: words('letter.ts', 'letter'), reasons },
      'other-words': words('other-words.ts', 'otherWords'),
      'someone-else': words('someone-else.ts', 'someoneElse'),
      'again-words': { reminder: words('reminder.ts', 'reminder'), returning: words('returning.ts', 'returning') },
      'course-words': words('course.ts', 'course'),
      'general-plan': words('general-plan.ts', 'generalPlan'),
      'summary-words': { texts: words('summary.ts', 'summary'), report: words('report.ts', 'report') },
      ...Object.fromEntries(placesOf(language).map((place) => [`plan-${place}`, words(`plans/${place}.ts`, 'plan')])),
    },
  };
}

/** What a screen is pressed by. */
export const textsOf = (language: Language): ScreenTexts => ({
  ...wordingOf(language),
  // The casts: the files of these names have them.
  letter: fileOf(language, 'letter.ts', 'letter') as LetterTexts,
  returning: fileOf(language, 'returning.ts', 'returning') as ReturningTexts,
});
