import { describe, expect, it } from 'vitest';
import { changesSince } from '../../machines/changes-since.ts';
import { resumeConversation, startConversation } from '../../machines/conversation.ts';
import type { Again, Check } from '../../machines/conversation.ts';
import { checkAgain, connectAgain } from '../../machines/recheck.ts';
import { againWith, at, begun, checkOf, finish, first, tight } from './second-checks.ts';
import type { Given } from './second-checks.ts';

describe('what changed since the first check', () => {
  it('names what is new, what is gone, and both numbers', () => {
    const again = againWith('worse', { 'pain-spreads': 'yes', pain: 3 });
    const { end } = finish(checkAgain(again), { ...tight, 'tingling-at-times': 'yes', pain: 6, 'function-and-course function': 'some-of-it' });
    const { pain, doing, appeared, gone } = changesSince(again, end);
    expect(pain).toEqual({ before: 3, now: 6 });
    expect([doing?.before.given, doing?.now.given]).toEqual(['all-of-it', 'some-of-it']);
    expect(appeared.map(({ given }) => given)).toContain('tingling-at-times');
    expect(gone.map(({ given }) => given)).toEqual(['pain-spreads']);
  });

  it('holds what was not asked before for no news', () => {
    const { told, answers } = checkOf(first());
    const again: Again = { since: 'same', at, begun, first: { told, answers: answers.filter(({ question }) => question !== 'along-with-it') } };
    const { end } = finish(checkAgain(again), { ...tight, 'tingling-at-times': 'yes' });
    expect(changesSince(again, end).appeared).toEqual([]);
    // But nobody says either that nothing is worse.
    expect(changesSince(again, end).isNothingWorse).toBe(false);
  });

  it.each<[string, Given, Given, boolean]>([
    ['all is as it was', {}, {}, true],
    ['something is gone', { 'pain-spreads': 'yes' }, {}, true],
    ['the pain is one point less', { pain: 4 }, { pain: 3 }, true],
    ['the pain is one point more', { pain: 3 }, { pain: 4 }, false],
    ['the pain cannot be told', { pain: 3 }, { pain: 'not-sure' }, false],
    ['the pain could not be told', { pain: 'not-sure' }, { pain: 9 }, false],
    ['it lasts longer, as time goes on', { 'how-long duration': 'under-3-days' }, { 'how-long duration': '3-to-13-days' }, true],
    ['the course was better', { 'function-and-course course': 'better' }, { 'function-and-course course': 'same' }, false],
    ['the course is better', { 'function-and-course course': 'same' }, { 'function-and-course course': 'better' }, true],
    ['it hurts in one more place', {}, { 'place elsewhere': 'another-place-too', 'place second-place': 'also-knee' }, false],
    ['something else brings them', {}, { 'concern reason': 'lasting-or-health-condition' }, false],
    [
      'it began otherwise',
      { 'concern reason': 'injury-or-sudden', 'how-it-started start': 'built-up-with-use' },
      { 'concern reason': 'injury-or-sudden', 'how-it-started start': 'hit-or-crushed' },
      false,
    ],
    ['something is new', {}, { 'tingling-at-times': 'yes' }, false],
    ['something is new and not sure', {}, { 'tingling-at-times': 'not-sure' }, false],
    ['something not sure is so now', { 'tingling-at-times': 'not-sure' }, { 'tingling-at-times': 'yes' }, false],
    ['less can be done', {}, { 'function-and-course function': 'most-of-it' }, false],
    ['it hurts elsewhere', {}, { 'place where': 'neck' }, false],
  ])('knows whether nothing is worse when %s', (_, before, now, isNothingWorse) => {
    const again = againWith('same', before);
    const { end } = finish(checkAgain(again, true), { ...tight, ...now });
    expect(changesSince(again, end).isNothingWorse).toBe(isNothingWorse);
  });

  it.each<[string | number, string | number, string | undefined]>([
    [3, 5, 'yes'],
    [3, 4, 'no'],
    [3, 'not-sure', 'not-sure'],
    ['not-sure', 9, 'not-sure'],
    ['not-sure', 'not-sure', 'not-sure'],
    // Hardly any pain is no two points more than any.
    ['not-sure', 1, 'no'],
  ])('of a pain of %s and then %s, says that it grew: %s', (before, now, grew) => {
    const again = againWith('same', { pain: before });
    expect(changesSince(again, finish(checkAgain(again), { ...tight, pain: now }).end).findings['more-pain-than-at-first']).toBe(grew);
  });

  it('takes what is no second check at all for one of which nothing is known', () => {
    for (const stored of [5, 'x', true] as unknown as Again[]) {
      expect(connectAgain(finish(resumeConversation([], stored), tight).end).assessment?.disposition).toBe('doctor');
    }
  });

  it('names what was not sure and is so now', () => {
    const again = againWith('same', { 'tingling-at-times': 'not-sure' });
    const { end } = finish(checkAgain(again), { ...tight, 'tingling-at-times': 'yes' });
    expect(changesSince(again, end).appeared.map(({ given }) => given)).toEqual(['tingling-at-times']);
  });

  it('compares nothing that hurts with what hurt elsewhere, and a second place beside it with the first', () => {
    const again = againWith('same', { pain: 3, 'pain-spreads': 'yes' });
    const at = (now: Given) => changesSince(again, finish(checkAgain(again, true), { ...tight, pain: 6, ...now }).end);
    const elsewhere = at({ 'place where': 'neck' });
    expect([elsewhere.isElsewhere, elsewhere.pain, elsewhere.doing, elsewhere.appeared, elsewhere.gone]).toEqual([
      true,
      undefined,
      undefined,
      [],
      [],
    ]);
    expect(elsewhere.findings).not.toHaveProperty('more-pain-than-at-first');
    const beside = at({ 'place elsewhere': 'another-place-too', 'place second-place': 'also-neck' });
    expect([beside.isElsewhere, beside.pain]).toEqual([false, { before: 3, now: 6 }]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'knee'],
    ['a list of nothing', [null]],
    ['questions nobody asks', [{ question: 'x', answer: {} }]],
  ])('counts how it has been when %s is left of the first answers', (_, stored) => {
    const again: Again = { since: 'worse', at, begun, first: stored as unknown as Check };
    const { end } = finish(resumeConversation([], again), tight);
    expect(connectAgain(end).assessment?.disposition).toBe('doctor');
  });

  it('takes an unknown word about how it has been for not sure', () => {
    const again: Again = { since: 'wonderful' as Again['since'], at, begun, first: checkOf(first()) };
    expect(changesSince(again, startConversation()).findings['worse-since-first-check']).toBe('not-sure');
  });
});
