import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Again, Conversation } from '../../machines/conversation.ts';
import { checkAgain, connectAgain } from '../../machines/recheck.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { compareLevels } from '../../src/rules/assess.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import { answerOf, childAfterSurgery, person, turned } from './people.ts';
import type { Person } from './people.ts';

function ask(person: Person, begin = startConversation()): Conversation {
  let conversation = begin;
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    const after = give(conversation, question, answerOf(person, questionAsAsked(conversation.answered, question)));
    if (after === conversation) throw new Error(`"${question}" does not take the answer of ${JSON.stringify(person)}`);
    conversation = after;
  }
  return conversation;
}

const levelOf = (person: Person): Level | undefined => connect(ask(person)).assessment?.level;
const oneUnder = (level: Level | undefined) => (level ? levels[levels.indexOf(level) + 1] : undefined);

describe('urgency only rises, whichever way the chart leads', () => {
  const afterSurgery = (pregnant: FindingValue): Person => ({
    values: { 'surgery-lately': 'yes', 'worse-since-operation': 'yes', 'pregnant-or-recent-birth': pregnant },
    choices: { age: 2 },
  });

  it('rises for a child whose operation has left it worse', () => {
    expect(levelOf(afterSurgery('no'))).toBe('urgent');
  });

  it.each(['not-sure', 'yes'] as const)('rises for such a child who is or may be pregnant (%s)', (pregnant) => {
    expect(levelOf(afterSurgery(pregnant))).toBe('urgent');
  });

  it('never falls when one finding turns from no to not sure, or to yes', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: person }, { weight: 1, arbitrary: childAfterSurgery }), turned, (someone, item) => {
        const withItem = (asIs: FindingValue): Person => ({ ...someone, values: { ...someone.values, [item]: asIs } });
        const [no, notSure, yes] = [levelOf(withItem('no')), levelOf(withItem('not-sure')), levelOf(withItem('yes'))];
        expect(compareLevels(notSure, no), `${item} not sure: ${notSure}, no: ${no}`).toBeLessThanOrEqual(0);
        expect(compareLevels(yes, notSure), `${item} yes: ${yes}, not sure: ${notSure}`).toBeLessThanOrEqual(0);
        expect(compareLevels(notSure, oneUnder(yes)), `${item} not sure: ${notSure}, yes: ${yes}`).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('never falls so in a second check either, whatever the first one told', () => {
    const since = fc.constantFrom<Again['since']>('better', 'same', 'worse', 'not-sure');
    const told = fc.constantFrom('doctor' as const, 'doctor' as const, 'urgent' as const, 'self-care' as const);
    /** Who is well but for what may be turned, and hurts more or is getting worse, or neither. */
    const nearlyWell = fc.tuple(person, fc.constantFrom(1, 6), fc.constantFrom(0, 2)).map(([{ choices }, pain, course]): Person => ({
      values: {},
      choices: { ...choices, pain, course },
    }));
    fc.assert(
      fc.property(fc.oneof(person, nearlyWell), turned, since, told, (now, item, how, first) => {
        const before: Person = { values: {}, choices: { ...now.choices, pain: 1, course: 0, function: 0 } };
        const again: Again = { since: how, at: 0, begun: 1, first: { told: first, answers: ask(before).answered } };
        const levelWith = (asIs: FindingValue) => {
          const someone: Person = { ...now, values: { ...now.values, [item]: asIs } };
          return connectAgain(ask(someone, checkAgain(again))).assessment?.level;
        };
        const [no, notSure, yes] = [levelWith('no'), levelWith('not-sure'), levelWith('yes')];
        expect(compareLevels(notSure, no), `${item} not sure: ${notSure}, no: ${no}`).toBeLessThanOrEqual(0);
        expect(compareLevels(yes, notSure), `${item} yes: ${yes}, not sure: ${notSure}`).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
