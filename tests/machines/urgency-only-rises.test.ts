import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { compareLevels } from '../../src/rules/assess.ts';
import { levels } from '../../src/vocabulary/disposition.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import { answerOf, person, turned } from './people.ts';
import type { Person } from './people.ts';

function ask(person: Person): Conversation {
  let conversation = startConversation();
  for (let question = currentQuestion(conversation); question; question = currentQuestion(conversation)) {
    conversation = give(conversation, question, answerOf(person, questionAsAsked(conversation.answered, question)));
  }
  return conversation;
}

const levelOf = (person: Person): Level | undefined => connect(ask(person)).assessment?.level;
const oneUnder = (level: Level | undefined) => (level ? levels[levels.indexOf(level) + 1] : undefined);

describe('urgency only rises, whichever way the chart leads', () => {
  it('never falls when one finding turns from no to not sure, or to yes', () => {
    fc.assert(
      fc.property(person, turned, (someone, item) => {
        const withItem = (asIs: FindingValue): Person => ({ ...someone, values: { ...someone.values, [item]: asIs } });
        const [no, notSure, yes] = [levelOf(withItem('no')), levelOf(withItem('not-sure')), levelOf(withItem('yes'))];
        expect(compareLevels(notSure, no), `${item} not sure: ${notSure}, no: ${no}`).toBeLessThanOrEqual(0);
        expect(compareLevels(yes, notSure), `${item} yes: ${yes}, not sure: ${notSure}`).toBeLessThanOrEqual(0);
        expect(compareLevels(notSure, oneUnder(yes)), `${item} not sure: ${notSure}, yes: ${yes}`).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);
});
