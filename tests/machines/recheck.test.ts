import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Again, Check } from '../../machines/conversation.ts';
import { checkAgain, connectAgain, moreUrgent, takenOver } from '../../machines/recheck.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { recheckRules } from '../../src/protocol/rules/recheck.ts';
import { compareLevels } from '../../src/rules/assess.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import { answerFrom } from '../../tools/answers/replay.ts';
import { againWith, at, begun, checkOf, finish, first, listOf, tight } from './second-checks.ts';
import type { Given } from './second-checks.ts';

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
