import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentQuestion, edit, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { otherAnswers } from '../../machines/other-answers.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { whatWouldChange } from '../../machines/what-would-change.ts';
import type { WouldChange } from '../../machines/what-would-change.ts';
import { fittingAnswer } from '../../src/rules/answer-fits.ts';
import { readAnswers, replay } from '../../tools/answers/replay.ts';
import { representativeAnswers } from './walk.ts';

const changesAfter = ({ answered }: Conversation) => whatWouldChange(answered);
const changesIn = (notation: string) => changesAfter(replay(readAnswers(notation)));

/** A finished conversation with an adult, by picking from the answers offered; small numbers are the harmless ones. */
function converse(picks: readonly number[]): Conversation {
  let conversation = startConversation();
  for (let at = 0; ; at += 1) {
    const question = currentQuestion(conversation);
    if (!question) return conversation;
    const answers = representativeAnswers(questionOf(question));
    const answer = answers[(at === 1 ? 5 : (picks[at] ?? 0)) % answers.length];
    if (!answer) throw new Error(`${question} offers no answer`);
    conversation = give(conversation, question, answer);
  }
}
const conversations = fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(40)), { minLength: 3, maxLength: 15 }).map(converse);

const order = ['emergency', 'urgent', 'doctor'];
const dispositionOf = (conversation: Conversation) => connect(conversation).assessment?.disposition;

describe('what would change a result', () => {
  it('is what really happens when that one answer is given otherwise', () => {
    let seen = 0;
    fc.assert(
      fc.property(conversations, (conversation) => {
        for (const { question, answer, disposition } of changesAfter(conversation)) {
          seen += 1;
          expect(fittingAnswer(questionAsAsked(conversation.answered, question), answer)).toEqual(answer);
          const after = edit(conversation, question, answer);
          expect(disposition).not.toBe(dispositionOf(conversation));
          expect(dispositionOf(after) ?? after.position.context.level).toBe(disposition);
          // Where more would be asked, only a level that already stands higher is named.
          if (!currentQuestion(after)) continue;
          const before = conversation.position.context.level;
          expect(order.indexOf(disposition)).toBeLessThan(before ? order.indexOf(before) : order.length);
          expect(order).toContain(disposition);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('is at most four answers, each said once, those that were not sure first', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const changes = changesAfter(conversation);
        expect(changes.length).toBeLessThanOrEqual(4);
        expect(new Set(changes.map(({ question, about, instead }) => `${question} ${about} ${instead}`)).size).toBe(changes.length);
        const unsure = changes.map(({ given }) => given === 'not-sure');
        expect(unsure).toEqual(unsure.toSorted((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 150 },
    );
  });

  it('is nothing in an emergency, nor at another door', () => {
    expect(changesIn('tick chest-pain-or-pressure')).toEqual([]);
    expect(changesIn('place something-else; other-door animal')).toEqual([]);
  });

  it('never takes a tick back, nor speaks of harm in a list', () => {
    const given = (changes: readonly WouldChange[]) => changes.map(({ about }) => about);
    expect(given(changesIn('place calf-and-shin left; tick one-leg-swollen'))).not.toContain('one-leg-swollen');
    expect(given(changesIn('place shoulder left; unsure self-harm-or-unsafe'))).not.toContain('self-harm-or-unsafe');
  });

  it('leaves out who somebody is, and what has been', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        for (const { question, given } of changesAfter(conversation)) {
          if (given === 'no') expect(['about-you', 'place', 'concern', 'how-it-started']).not.toContain(question);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells a doubt that would settle it before anything else', () => {
    const [first] = changesIn('place low-back; concern lasting-or-health-condition; unsure foot-drags-or-leg-buckles');
    expect(first).toMatchObject({ about: 'foot-drags-or-leg-buckles', given: 'not-sure', instead: 'yes', disposition: 'urgent' });
  });

  it('names four different questions where there are as many, those that call for somebody sooner first', () => {
    const changes = changesIn('place low-back; concern lasting-or-health-condition; tick tingling-at-times; how-long over-3-months');
    expect(changes).toHaveLength(4);
    expect(new Set(changes.map(({ question }) => question)).size).toBe(4);
    expect(changes[0]).toMatchObject({ question: 'nerve-course', about: 'spreading-or-worse', disposition: 'doctor' });
  });

  it('takes the nearest number of every other band', () => {
    const numbers = (value: number | 'not-sure') =>
      otherAnswers(questionOf('pain'), { question: 'pain', answer: { kind: 'scale', value } }).map(({ about, given }) => [about, given]);
    expect(numbers(8)).toEqual([
      [6, 'no'],
      [4, 'no'],
    ]);
    expect(numbers('not-sure').map(([, given]) => given)).toEqual(['not-sure', 'not-sure', 'not-sure']);
  });

  it('lets time pass one way only', () => {
    for (const { question, about } of changesIn('place neck; concern tension-or-upkeep; how-long 1-to-3-months; tick muscles-tight')) {
      if (question === 'how-long') expect(about).toBe('over-3-months');
    }
  });
});
