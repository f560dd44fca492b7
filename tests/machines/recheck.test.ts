import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, currentQuestion, give, resumeConversation, startConversation } from '../../machines/conversation.ts';
import type { Again, Check, Conversation } from '../../machines/conversation.ts';
import { changesSince } from '../../machines/changes-since.ts';
import { checkAgain, connectAgain, moreUrgent, takenOver } from '../../machines/recheck.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { recheckRules } from '../../src/protocol/rules/recheck.ts';
import { compareLevels } from '../../src/rules/assess.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import { answerFrom } from '../../tools/answers/replay.ts';
import type { AnswerList } from '../../tools/answers/replay.ts';

type Given = Readonly<Record<string, string | number>>;

/** Options by question and group, items, and the number; whatever is not given is answered as harmlessly as can be. */
function listOf(given: Given): AnswerList {
  const chosen = new Map<string, string[]>();
  const items = new Map<string, FindingValue>();
  for (const [key, value] of Object.entries(given)) {
    const [question = '', group] = key.split(' ');
    if (group) chosen.set(question, [...(chosen.get(question) ?? []), `${value}`]);
    else if (value === 'yes' || value === 'not-sure') items.set(key, value);
  }
  const { pain = 3 } = given;
  return { chosen, items, scale: pain === 'not-sure' ? pain : Number(pain) };
}

function finish(begin: Conversation, given: Given): { readonly end: Conversation; readonly asked: readonly QuestionId[] } {
  const asked: QuestionId[] = [];
  const list = listOf(given);
  let conversation = begin;
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    asked.push(question);
    conversation = give(conversation, question, answerFrom(list, questionAsAsked(conversation.answered, question)));
  }
  return { end: conversation, asked };
}

/** A back that has been tight for some days: care at home. */
const tight: Given = {
  'about-you age': '16-to-44',
  'place where': 'low-back',
  'place elsewhere': 'only-there',
  'concern reason': 'tension-or-upkeep',
  'how-long duration': '3-to-13-days',
  'what-was-tried tried': 'home-care-helps',
  'muscles-tight': 'yes',
  'prefers-care-at-home': 'yes',
  'function-and-course course': 'better',
};
const first = (given: Given = {}) => finish(startConversation(), { ...tight, ...given }).end;
const at = 1_795_000_000_000;
const begun = at + 172_800_000;
/** What is kept of a check that has come to an end. */
const checkOf = (conversation: Conversation): Check => ({
  told: connectAgain(conversation).assessment?.disposition ?? 'self-care',
  answers: conversation.answered,
});
const againWith = (since: Again['since'], given: Given = {}): Again => ({ since, at, begun, first: checkOf(first(given)) });
const second = (since: Again['since'], given: Given = {}, firstGiven: Given = {}) =>
  finish(checkAgain(againWith(since, firstGiven)), { ...tight, ...given });
const view = (since: Again['since'], given: Given = {}, firstGiven: Given = {}) => connectAgain(second(since, given, firstGiven).end);
const firedIn = ({ assessment }: ReturnType<typeof view>) => assessment?.fired.map(({ id }) => id) ?? [];

/** What a check must not fall below: what called for an ambulance then is to be looked at today. */
const floorOf = (told: string) => levels.find((level) => level === (told === 'emergency' ? 'urgent' : told));

describe('a second check', () => {
  it('asks only what can have changed', () => {
    const { asked, end } = second('same');
    expect(connect(first()).assessment?.disposition).toBe('self-care');
    expect(asked[0]).toBe('safety');
    for (const lasting of ['welcome', 'about-you', 'place', 'concern']) expect(asked).not.toContain(lasting);
    expect(asked).toEqual(expect.arrayContaining(['safety', 'low-back-screen', 'along-with-it', 'pain', 'function-and-course']));
    expect(end.answered.map(({ question }) => question)).toEqual(expect.arrayContaining(['about-you', 'place', 'concern']));
  });

  it('comes to the same where nothing got worse', () => {
    for (const since of ['better', 'same'] as const) {
      expect(view(since).assessment?.disposition).toBe('self-care');
      expect(firedIn(view(since)).filter((id) => recheckRules.some((rule) => rule.id === id))).toEqual([]);
    }
  });

  it.each<[string, Again['since'], Given, string]>([
    ['the visitor says so', 'worse', {}, 'worse-within-two-days'],
    ['the course of two days says so', 'same', { 'function-and-course course': 'worse' }, 'worse-within-two-days'],
    ['the pain grew by two', 'same', { pain: 5 }, 'pain-grew-by-two'],
    ['less can be done', 'same', { 'function-and-course function': 'most-of-it' }, 'does-less-than-before'],
  ])('sends to a doctor when it got worse: %s', (_, since, given, rule) => {
    const { assessment } = view(since, given);
    expect(assessment?.disposition).toBe('doctor');
    expect(assessment?.fired.filter(({ level }) => level === 'doctor').map(({ id }) => id)).toContain(rule);
  });

  it('takes a pain that grew by one for the same pain', () => {
    expect(view('same', { pain: 4 }).assessment?.disposition).toBe('self-care');
  });

  it.each<[string, Again['since'], Given]>([
    ['how it has been', 'not-sure', {}],
    ['a number', 'same', { pain: 'not-sure' }],
  ])('begins with an assessment where nobody can say: %s', (_, since, given) => {
    expect(['physical-therapy', 'combined']).toContain(view(since, given).assessment?.disposition);
  });

  const fever = { 'fever-or-ill': 'yes' } as const;
  it('asks for no less than the first check did, though it feels better', () => {
    const doctor = { 'weight-loss-or-night-sweats': 'yes', 'place where': 'knee' } as const;
    const before = connect(first(doctor)).assessment?.level;
    expect(before).toBe('doctor');
    const { assessment } = view('better', { 'place where': 'knee' }, doctor);
    expect(assessment?.disposition).toBe('doctor');
    expect(assessment?.fired.map(({ id }) => id)).toContain('still-for-a-doctor');
    expect(view('worse', { 'place where': 'knee' }, doctor).assessment?.disposition).toBe('urgent');
    const urgent = first(fever);
    expect(connect(urgent).assessment?.level).toBe('urgent');
    expect(view('better', {}, fever).assessment?.disposition).toBe('urgent');
  });

  it('stops at an emergency, as any conversation does', () => {
    const { end, asked } = second('better', { 'chest-pain-or-pressure': 'yes' });
    expect(connectAgain(end).stage).toBe('emergency');
    expect(asked).toEqual(['safety']);
  });

  it('is never below any check before it, nor below a fresh check by the same answers', () => {
    const options = {
      pain: fc.constantFrom(0, 3, 5, 8, 'not-sure'),
      'how-long duration': fc.constantFrom('under-3-days', '1-to-3-months', 'not-sure'),
    };
    const yes = fc.constantFrom('yes', 'no');
    const somebody = fc.record({
      ...options,
      'concern reason': fc.constantFrom('injury-or-sudden', 'lasting-or-health-condition', 'want-to-find-out', 'tension-or-upkeep'),
      'function-and-course function': fc.constantFrom('all-of-it', 'most-of-it', 'very-little'),
      'function-and-course course': fc.constantFrom('better', 'same', 'worse', 'not-sure'),
      'fever-or-ill': yes,
      'new-weakness': yes,
      'tingling-at-times': yes,
      'muscles-tight': yes,
    });
    const since = fc.constantFrom<Again['since']>('better', 'same', 'worse', 'not-sure');
    fc.assert(
      fc.property(somebody, fc.array(fc.tuple(somebody, since, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 3 }), (before, later) => {
        const given = { ...tight, ...before };
        const kept = checkOf(finish(startConversation(), given).end);
        let earlier: Check = kept;
        const told: Check['told'][] = [kept.told];
        for (const [now, how, isAllNew, isKept] of later) {
          const { end } = finish(checkAgain({ since: how, at, begun, first: earlier }, isAllNew), { ...given, ...now });
          const { level, disposition } = connectAgain(end).assessment ?? {};
          const fresh = finish(startConversation(), { ...given, ...now }).end;
          for (const before of told) expect(compareLevels(level, floorOf(before))).toBeLessThanOrEqual(0);
          expect(compareLevels(level, connect(fresh).assessment?.level)).toBeLessThanOrEqual(0);
          if (how === 'worse') expect(compareLevels(level, 'doctor')).toBeLessThanOrEqual(0);
          told.push(disposition ?? 'emergency');
          // After a yes the third is compared with the second, and else with the first; it is held to both.
          earlier = isKept ? checkOf(end) : { told: told.reduce(moreUrgent), answers: earlier.answers };
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('counts what was told, whatever a later protocol makes of the same answers', () => {
    const { answers } = checkOf(first());
    const end = (told: Check['told']) => finish(checkAgain({ since: 'better', at, begun, first: { told, answers } }), tight).end;
    expect(connectAgain(end('self-care')).assessment?.disposition).toBe('self-care');
    expect(connectAgain(end('doctor')).assessment?.disposition).toBe('doctor');
    expect(connectAgain(end('urgent')).assessment?.disposition).toBe('urgent');
    // What called for an ambulance two days ago is to be looked at today.
    expect(connectAgain(end('emergency')).assessment?.disposition).toBe('urgent');
    // Somebody has spoilt it: it may have been anything.
    expect(connectAgain(end('toString' as Check['told'])).assessment?.disposition).toBe('doctor');
  });

  it('asks all of it again where something that lasts has changed, and is no less than the first for that', () => {
    const doctor = againWith('better', { 'weight-loss-or-night-sweats': 'yes' });
    expect(connect(finish(startConversation(), tight).end).assessment?.disposition).toBe('self-care');
    const { asked, end } = finish(checkAgain(doctor, true), tight);
    expect(asked.slice(0, 3)).toEqual(['about-you', 'safety', 'place']);
    expect(connectAgain(end).assessment?.disposition).toBe('doctor');
  });

  it('takes over what is shown to have been said, and nothing else', () => {
    expect(takenOver(checkOf(first())).map(({ question }) => question)).toEqual(['about-you', 'place', 'concern']);
  });

  it('asks on where the first check wanted only the links', () => {
    const booked = finish(startConversation(), { 'welcome way-in': 'just-book', 'self-harm-or-unsafe': 'not-sure' }).end;
    const { told, answers } = checkOf(booked);
    expect([told, connect(booked).stage]).toEqual(['urgent', 'result']);
    const { asked, end } = finish(checkAgain({ since: 'better', at, begun, first: { told, answers } }), tight);
    expect(asked).toEqual(expect.arrayContaining(['about-you', 'safety', 'place', 'concern']));
    expect(connectAgain(end).assessment?.disposition).toBe('urgent');
  });

  it('is over back at the welcome: what begins there begins anew', () => {
    let conversation = checkAgain(againWith('same', { 'fever-or-ill': 'yes' }));
    while (conversation.answered.length > 0) conversation = back(conversation);
    expect(conversation).toEqual(startConversation());
    const anew = give(conversation, 'welcome', { kind: 'choice', chosen: ['start'] });
    expect(finish(anew, tight).asked).toEqual(expect.arrayContaining(['about-you', 'place', 'concern']));
  });

  it('fills in what cannot have changed, also behind somebody who has gone back', () => {
    const begun = checkAgain(againWith('same'));
    const after = give(begun, 'safety', answerFrom(listOf({}), questionAsAsked(begun.answered, 'safety')));
    expect(currentQuestion(after)).toBe('low-back-screen');
    const returned = back(back(after));
    expect(currentQuestion(returned)).toBe('safety');
    expect(currentQuestion(finish(returned, tight).end)).toBeUndefined();
    expect(finish(returned, tight).asked).not.toContain('concern');
  });
});

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

describe('of what two checks told', () => {
  it.each([
    ['doctor', 'urgent', 'urgent'],
    ['urgent', 'doctor', 'urgent'],
    ['doctor', 'self-care', 'doctor'],
    ['massage', 'self-care', 'massage'],
    ['massage', 'out-of-scope', 'massage'],
    ['self-care', 'emergency', 'emergency'],
    ['self-care', undefined, 'self-care'],
  ] as const)('%s and then %s, the more urgent is %s', (one, other, more) => {
    expect(moreUrgent(one, other)).toBe(more);
  });
});
