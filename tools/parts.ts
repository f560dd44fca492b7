/** Which parts load after the app: the body map, the letter of a result with its sources and summary, the reader of documents, and of each language what it says in them. */
import { shippedReasons, shippedSources } from './compact-protocol.ts';
import { contentHash } from './content-hash.ts';
import { packWording } from './compact-wording.ts';
import { explanationsOf, factsOf, fileOf, type Language, languages, placesOf, source, wordingOf } from './languages.ts';

/** In every language: there is too little of it to load by itself. */
const greetings = Object.fromEntries(languages.map((language) => [language.code, fileOf(language, 'teaser.ts', 'teaser')]));

const letter = `
import { borrow } from './widget/letter/borrowed.ts';
import { Letter } from './widget/letter/letter.tsx';
import styles from './widget/letter/letter.css?inline';
export const part = { parts: __SIGNPOST_LETTER_PARTS__, styles, borrow, write: Letter };`;

/** What shows and changes what a booking link carries. */
const booking = `
import { borrow } from './widget/letter/borrowed.ts';
import { bookingWith } from './widget/booking/booking.tsx';
import styles from './widget/booking/booking.css?inline';
import { booking } from './src/wording/${source}/booking.ts';
export const part = { styles, borrow, Booking: bookingWith({ language: '${source}', words: booking }) };`;

const summary = `
import { borrow } from './widget/letter/borrowed.ts';
import { Summary } from './widget/summary/summary.tsx';
import styles from './widget/summary/summary.css?inline';
export const part = { parts: __SIGNPOST_SUMMARY_PARTS__, styles, borrow, write: Summary };`;

/** For somebody who comes back, or wants to: a reminder, a second check, and how it compares. */
const again = `
import { borrow } from './widget/letter/borrowed.ts';
import { returning } from './widget/again/returning.ts';
import styles from './widget/again/again.css?inline';
export const part = { parts: __SIGNPOST_AGAIN_PARTS__, styles, borrow, returning };`;

/** The course of some sessions, noted on the device by whoever wants to. */
const course = `
import { borrow } from './widget/letter/borrowed.ts';
import { CourseHere } from './widget/course/course-here.tsx';
import styles from './widget/course/course.css?inline';
export const part = { styles, borrow, write: CourseHere };`;

/** The name of each part that is code, and the text of a module that exports it as `part`. */
export const codeParts: Readonly<Record<string, string>> = {
  letter,
  sources: shippedSources(),
  booking,
  analytics: `export * as part from './widget/embed/analytics.ts';`,
  summary,
  again,
  course,
  'summary-fhir': `
import { fhirFile } from './src/handoff/summary/fhir/fhir-file.ts';
export const part = { fhirFile };`,
  qr: `
import { squaresOf } from './src/handoff/summary/squares.ts';
export const part = { squaresOf };`,
  'body-map': `
import { drawBodyMap as draw } from './widget/body-map/draw-body-map.ts';
import styles from './widget/body-map/body-map.css?inline';
export const part = { styles, draw };`,
  drawings: `
import { draw } from './widget/drawings/draw.ts';
import styles from './widget/drawings/drawings.css?inline';
export const part = { styles, draw };`,
  modes: `
import { stand } from './widget/embed/standing/stand.ts';
import styles from './widget/embed/standing/modes.css?inline';
export const part = { styles, stand };`,
  teaser: `
import { greetWith } from './widget/embed/standing/greet.ts';
import styles from './widget/embed/standing/teaser.css?inline';
const words = ${JSON.stringify(greetings)};
export const part = { styles, greet: greetWith(words) };`,
  'clinic-document': `
import { lookAgainAt } from './widget/embed/look-again.ts';
import { borrow } from './widget/letter/borrowed.ts';
import styles from './widget/visit/visit.css?inline';
import { whereToGoWith } from './widget/visit/where-to-go.tsx';
import { visit } from './src/wording/${source}/visit.ts';
export const part = { parts: __SIGNPOST_DOCUMENT_PARTS__, lookAgain: lookAgainAt('${contentHash()}'), styles, borrow, whereToGo: whereToGoWith({ language: '${source}', words: visit }) };`,
};

const asModule = (part: unknown) => `export const part = ${JSON.stringify(part)};`;

/** A part of one file. In a language that has not translated it yet it is empty, and the panel says what it says without it: never the English. */
const asked = (language: Language, name: string, exported: string) => asModule(language.files[`${name}.ts`]?.[exported]);

/** The parts that hold the words of one language, under names that are the same in each. */
export function wordParts(language: Language): Readonly<Record<string, string>> {
  const { whyWeAsk, reasons } = explanationsOf(language);
  const plans = placesOf(language).map((place) => [`plan-${place}`, asModule(fileOf(language, `plans/${place}.ts`, 'plan'))]);
  return {
    'why-we-ask': asModule(whyWeAsk),
    'other-words': asked(language, 'other-words', 'otherWords'),
    'someone-else': asked(language, 'someone-else', 'someoneElse'),
    'letter-words': asModule({
      results: fileOf(language, 'results.ts', 'results'),
      letter: fileOf(language, 'letter.ts', 'letter'),
      reasons: shippedReasons(reasons),
    }),
    'again-words': asModule({ reminder: fileOf(language, 'reminder.ts', 'reminder'), returning: fileOf(language, 'returning.ts', 'returning') }),
    'course-words': asModule(fileOf(language, 'course.ts', 'course')),
    'general-plan': asModule(fileOf(language, 'general-plan.ts', 'generalPlan')),
    'summary-words': asModule({ texts: fileOf(language, 'summary.ts', 'summary'), report: fileOf(language, 'report.ts', 'report') }),
    ...Object.fromEntries(plans),
  };
}

/** The same for a language that is not built in, with what is built into a part in the other. */
export const translatedWordParts = (language: Language): Readonly<Record<string, string>> => ({
  ...wordParts(language),
  'booking-words': asModule(fileOf(language, 'booking.ts', 'booking')),
  'visit-words': asModule(fileOf(language, 'visit.ts', 'visit')),
});

/** What the app needs at once of a language that is not built in, and where the build writes which parts hold the rest of it. */
export const languagePart = (language: Language): string =>
  `export const part = Object.assign(${JSON.stringify(packWording(wordingOf(language)))}, { parts: __SIGNPOST_LANGUAGE_PARTS__ });`;

/** What knows the languages, and where the build writes which files they are in. */
export const languagesPart = (all: readonly Language[]): string => {
  const names = all.map((language) => {
    const { name, choose } = factsOf(language);
    return [language.code, { name, choose }] as const;
  });
  return `
import { borrow } from './widget/letter/borrowed.ts';
import { startLanguages } from './widget/languages/languages.tsx';
import styles from './widget/languages/languages.css?inline';
const names = ${JSON.stringify(Object.fromEntries(names))};
export const part = { parts: __SIGNPOST_LANGUAGE_FILES__, styles, borrow, start: (host) => startLanguages(names, host) };`;
};
