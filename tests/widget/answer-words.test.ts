// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { answerWords, quotes } from '../../widget/answer-words.ts';
import { asking, fill, items, wording } from './stage.tsx';

const { quote, quoteNotSure } = wording.interface;
const { label: safetyLabel, or: safetyOr = '' } = wording.items['chest-pain-or-pressure'];
/** Whoever ticked it may have meant either half. */
const safetyItem = fill(wording.interface.either, { text: safetyLabel, or: safetyOr });

describe('an answer in words', () => {
  it('gives one line for each part of a choice', () => {
    const { knee, left } = wording.options.place;
    expect(answerWords(wording, { question: 'place', answer: { kind: 'choice', chosen: ['knee', 'left'] } })).toEqual([knee.label, left.label]);
  });

  it('names what was ticked or doubted, and nothing that was not', () => {
    expect(answerWords(wording, items('safety', { 'chest-pain-or-pressure': 'not-sure', 'self-harm-or-unsafe': 'no' }))).toEqual([
      fill(asking.notSureOf, { item: safetyItem }),
    ]);
    expect(answerWords(wording, items('safety', { 'self-harm-or-unsafe': 'no' }))).toEqual([asking.noneOfThese]);
  });

  it('says a number, and that none could be given', () => {
    expect(answerWords(wording, { question: 'pain', answer: { kind: 'scale', value: 7 } })).toEqual([fill(asking.outOfTen, { number: '7' })]);
    expect(answerWords(wording, { question: 'pain', answer: { kind: 'scale', value: 'not-sure' } })).toEqual([asking.cannotSay]);
  });
});

describe('a quote', () => {
  const duration = wording.options['how-long'];

  it('joins the answers that a rule rests on', () => {
    const said = quotes(wording, [
      { question: 'how-long', given: 'over-3-months', value: 'yes' },
      { question: 'pain', given: 8, value: 'yes' },
    ]);
    expect(said).toContain(fill(quote, { text: duration['over-3-months'].label }));
    expect(said).toContain(fill(quote, { text: fill(asking.outOfTen, { number: '8' }) }));
  });

  it('holds both ways in which a ticked row can be true', () => {
    const said = quotes(wording, [{ question: 'safety', given: 'chest-pain-or-pressure', value: 'yes' }]);
    expect(said).toBe(fill(quote, { text: safetyItem }));
    expect(said).toContain(safetyOr);
    expect(safetyOr).not.toBe('');
  });

  it('says what the visitor was not sure about, by its question where the answer was only that', () => {
    expect(quotes(wording, [{ question: 'safety', given: 'chest-pain-or-pressure', value: 'not-sure' }])).toBe(
      fill(quoteNotSure, { text: safetyItem }),
    );
    const ask = wording.questions['how-long'].ask;
    expect(quotes(wording, [{ question: 'how-long', given: 'not-sure', value: 'not-sure' }])).toBe(fill(quoteNotSure, { text: ask }));
  });
});
