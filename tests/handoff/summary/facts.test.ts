import { describe, expect, it } from 'vitest';
import { back, currentQuestion, edit, give, startConversation, withdraw } from '../../../machines/conversation.ts';
import { questionAsAsked } from '../../../machines/triage.connect.ts';
import { factsOf } from '../../../src/handoff/summary/facts.ts';
import { answerFrom, readAnswers } from '../../../tools/answers/replay.ts';
import { ended, knee, requestOf } from './summaries.ts';

const factsAfter = (notation: string) => factsOf(requestOf(ended(notation)));
const itemsOf = (alike: readonly { readonly items: readonly string[] }[]) => alike.flatMap(({ items }) => items);

describe('the facts of a summary', () => {
  it('tell what brought the person apart from the rest of the story', () => {
    const { complaint, history } = factsAfter(knee);
    expect(complaint.map(({ question }) => question)).toEqual(['place', 'concern', 'how-it-started', 'how-long']);
    expect(history.map(({ question }) => question)).toEqual(expect.arrayContaining(['about-you', 'pain', 'function-and-course']));
  });

  it('keep yes, no and not sure apart', () => {
    const { ticked } = factsAfter(`${knee}; unsure pop-or-snap`);
    expect(itemsOf(ticked.yes)).toContain('swollen-or-bruised');
    expect(itemsOf(ticked['not-sure'])).toEqual(['pop-or-snap']);
    expect(itemsOf(ticked.no)).toContain('hot-swollen-joint');
    expect(itemsOf(ticked.no)).not.toContain('pop-or-snap');
  });

  it('never read what was not asked as a no', () => {
    const { ticked, questionsNotAsked, hasOtherPlaces } = factsAfter(knee);
    const said = Object.values(ticked).flatMap(itemsOf);
    expect(said).not.toContain('child-limps');
    expect(questionsNotAsked).toContain('child-screen');
    expect(questionsNotAsked).not.toContain('neck-screen');
    expect(hasOtherPlaces).toBe(true);
  });

  it('name the items that a screen left out for this person', () => {
    const { itemsNotAsked } = factsAfter('tick pregnant-or-recent-birth; place low-back; concern tension-or-upkeep');
    expect(itemsOf(itemsNotAsked)).toContain('varicose-veins-there');
  });

  it('name every rule that fired, with the answers it rests on', () => {
    const { rules } = factsAfter('place calf-and-shin left only-there; tick one-leg-swollen');
    expect(rules[0]).toMatchObject({ id: 'one-leg-swells', level: 'urgent', certain: true });
    expect(rules[0]?.grounds.map(({ given }) => given)).toContain('one-leg-swollen');
  });

  it('name the rule that chose the care', () => {
    const request = requestOf(ended(knee));
    expect(factsOf(request).rules.map(({ id }) => id)).toContain(request.assessment.decidedBy);
  });

  it('count nothing that an edit took off the path', () => {
    const before = ended('place low-back; tick after-minor-fall-or-bump; pain 4');
    const moved = edit(before, 'place', { kind: 'choice', chosen: ['neck', 'only-there'] });
    const asked = currentQuestion(moved);
    const after = asked && give(moved, asked, answerFrom(readAnswers(''), questionAsAsked(moved.answered, asked)));
    if (!after) throw new Error('The edit brought no question up.');
    const { ticked } = factsOf(requestOf(after));
    const said = Object.values(ticked).flatMap(itemsOf);
    expect(said).toContain('hit-head');
    expect(said).not.toContain('after-minor-fall-or-bump');
    expect(said).not.toContain('passing-water-burns');
  });
});

describe('a corrected answer', () => {
  it('stays visible when it had led to an emergency', () => {
    const called = give(startConversation(), 'emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] });
    const { corrections } = withdraw(called, 'emergency-now');
    expect(factsOf({ ...requestOf(ended(knee)), corrections }).corrections).toMatchObject([{ question: 'emergency-now', hadLedToEmergency: true }]);
  });

  it('is named when another stands in its place, and not when the same was given again', () => {
    const conversation = ended(knee);
    const pain = edit(conversation, 'pain', { kind: 'scale', value: 6 });
    const [correction] = pain.corrections;
    expect(factsOf(requestOf(pain)).corrections).toEqual([correction]);
    const again = edit(conversation, 'pain', { kind: 'scale', value: 4 });
    expect(factsOf(requestOf(again)).corrections).toEqual([]);
    const last = conversation.answered.at(-1);
    const stepped = last && give(back(conversation), last.question, last.answer);
    expect(stepped && factsOf(requestOf(stepped)).corrections).toEqual([]);
  });
});
