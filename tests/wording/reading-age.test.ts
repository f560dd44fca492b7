import { describe, expect, it } from 'vitest';
import { familiarTerms } from './familiar-terms.ts';
import { gradeOf, sentencesOf } from './reading-age.ts';
import { visitorTexts } from './visitor-texts.ts';

/** What a visitor has to answer: it must be understood at once, and by everybody. */
const asked = /^src\/wording\/en\/(questions|course|options|items|someone-else|other-words)\.ts$/;
const limitOf = (file: string) => (asked.test(file) ? 6 : 8);
/** Written for clinicians. A visitor may read it, and is told so; `summary.ts` says the same for them. */
const forClinicians = 'src/wording/en/report.ts';

const sentences = visitorTexts
  .filter(({ file }) => file !== forClinicians)
  .flatMap(({ file, key, text }) => sentencesOf(text).map((sentence) => ({ file, key, sentence })));
const tooHard = (terms?: readonly string[]) =>
  sentences
    .map((one) => ({ ...one, grade: gradeOf(one.sentence, terms) }))
    .filter(({ file, grade }) => grade > limitOf(file))
    .sort((a, b) => b.grade - a.grade)
    .map(({ file, key, sentence, grade }) => `${grade.toFixed(1)} > ${limitOf(file)}  ${file} ${key}: ${sentence}`);

describe('the measure', () => {
  it('gives a grade that a reader would', () => {
    expect(gradeOf('My knee is sore.')).toBeLessThan(2);
    expect(gradeOf('A doctor should look at this before any hands-on care.')).toBeLessThan(6);
    expect(gradeOf('Musculoskeletal examination necessitates individualized evaluation.')).toBeGreaterThan(12);
  });

  it('does not let a colon shorten a sentence, nor a short text hide a hard word', () => {
    expect(sentencesOf('Not at all: with fever. Ask first… Then go.')).toEqual(['Not at all: with fever.', 'Ask first…', 'Then go.']);
    expect(gradeOf('Individualization')).toBeGreaterThan(8);
  });
});

describe('every sentence a visitor reads', () => {
  it('is there to be measured', () => {
    expect(sentences.length).toBeGreaterThan(3000);
    expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBeGreaterThan(1400);
    expect(sentences.filter(({ file }) => asked.test(file)).length).toBeGreaterThan(250);
  });

  it('can be read in US grade 8, and what is asked in grade 6', () => expect(tooHard()).toEqual([]));
});

describe('a familiar term', () => {
  const terms = Object.entries(familiarTerms);

  it.each(terms)('has a reason, and is needed: %s', (term, reason) => {
    expect(reason.length).toBeGreaterThan(20);
    expect(tooHard(terms.map(([other]) => other).filter((other) => other !== term))).not.toEqual([]);
  });
});
