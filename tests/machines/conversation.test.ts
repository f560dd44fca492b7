import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, currentQuestion, edit, give, resumeConversation, startConversation, withdraw } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf, questionsById } from '../../machines/protocol-book.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import { representativeAnswers } from './walk.ts';

/** Answers whatever is asked by picking from the answers offered, until there is a result or the picks run out. */
function converse(picks: readonly number[], from = startConversation()): Conversation {
  let conversation = from;
  for (const pick of picks) {
    const question = currentQuestion(conversation);
    if (!question) return conversation;
    conversation = give(conversation, question, pickAnswer(question, pick));
  }
  return conversation;
}

function pickAnswer(question: Parameters<typeof questionOf>[0], pick: number): Answer {
  const answers = representativeAnswers(questionOf(question));
  const answer = answers[pick % answers.length];
  if (!answer) throw new Error(`${question} offers no answer`);
  return answer;
}

/** What a conversation comes to, however it was reached. */
const outcome = (conversation: Conversation) => ({ ...connect(conversation), findings: conversation.position.context.findings });

/** The fifth answer offered to "about you" is an adult's. */
const adult = [0, 5];
// Many zeros: the first answer offered is the one that goes on.
const picks = fc
  .tuple(fc.constantFrom(5, 5, 9, 2), fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(40)), { minLength: 3, maxLength: 15 }))
  .map(([age, rest]) => [0, age, ...rest]);

describe('a conversation is a fold over its answers', () => {
  it('resumes to the same place from its answers alone, through JSON', () => {
    fc.assert(
      fc.property(picks, (list) => {
        const conversation = converse(list);
        const stored = JSON.parse(JSON.stringify(conversation.answered));
        expect(outcome(resumeConversation(stored))).toEqual(outcome(conversation));
      }),
    );
  });

  it('goes back by one answer, and answering the same again changes nothing', () => {
    fc.assert(
      fc.property(picks, (list) => {
        const conversation = converse(list);
        const last = conversation.answered.at(-1);
        if (!last) return;
        const before = back(conversation);
        expect(before.answered).toEqual(conversation.answered.slice(0, -1));
        expect(outcome(give(before, last.question, last.answer))).toEqual(outcome(conversation));
      }),
    );
  });

  it('knows the question that is to be answered as it is drawn', () => {
    fc.assert(
      fc.property(picks, (list) => {
        const conversation = converse(list);
        const question = currentQuestion(conversation);
        if (question) expect(questionAsAsked(conversation.answered, question)).toEqual(connect(conversation).question);
      }),
    );
  });

  it('comes to the same after an edit as a conversation that answered so from the start', () => {
    fc.assert(
      fc.property(picks, fc.nat(16), fc.nat(40), (list, which, pick) => {
        const conversation = converse(list);
        const entry = conversation.answered[which % conversation.answered.length];
        if (!entry || entry.question === 'welcome') return;
        const answers = representativeAnswers(questionAsAsked(conversation.answered, entry.question));
        const answer = answers[pick % answers.length] ?? entry.answer;
        const edited = edit(conversation, entry.question, answer);
        const fresh = edited.answered.reduce((so, { question, answer }) => give(so, question, answer), startConversation());
        expect(outcome(edited)).toEqual(outcome(fresh));
        expect(edited.answered).toContainEqual({ question: entry.question, answer });
      }),
    );
  });

  it('lets no answer count that is not on the path', () => {
    fc.assert(
      fc.property(picks, fc.nat(16), fc.nat(40), (list, which, pick) => {
        const conversation = converse(list);
        const entry = conversation.answered[which % conversation.answered.length];
        if (!entry) return;
        const edited = edit(conversation, entry.question, pickAnswer(entry.question, pick));
        const onPath = new Set(edited.answered.flatMap(({ question }) => findingsOf(questionOf(question))));
        for (const finding of Object.keys(edited.position.context.findings)) expect(onPath).toContain(finding);
        for (const { question } of edited.waiting) expect(edited.answered.map((given) => given.question)).not.toContain(question);
      }),
    );
  });

  it('keeps the old answer of every edit among the corrections, and rules never read it', () => {
    const conversation = converse([...adult, 0]);
    const edited = edit(conversation, 'about-you', pickAnswer('about-you', 1));
    expect(edited.corrections).toEqual([{ question: 'about-you', before: pickAnswer('about-you', 5), hadLedToEmergency: false }]);
    expect(outcome(resumeConversation(edited.answered))).toEqual(outcome(edited));
  });

  it('keeps what still fits behind a question that an edit brought up, then goes on where it was', () => {
    const longStory = converse([...adult, 0, 9, 0, 0, 1, 3, 0, 0]);
    expect(longStory.answered.map(({ question }) => question)).toContain('complex-signs');
    const tingling = { kind: 'items', values: { ...everyNo('along-with-it'), 'tingling-at-times': 'yes' } } as const;
    const edited = edit(longStory, 'along-with-it', tingling);
    expect(currentQuestion(edited)).toBe('nerve-course');
    expect(edited.waiting.map(({ question }) => question)).toContain('complex-signs');
    const answered = give(edited, 'nerve-course', pickAnswer('nerve-course', 0));
    expect(answered.waiting).toEqual([]);
    expect(currentQuestion(answered)).toBe(currentQuestion(longStory));
  });

  it('names what an edit dropped, once the path has ended without it', () => {
    const conversation = converse([...adult, 0, 9, 0, 0, 0]);
    const other = edit(conversation, 'place', { kind: 'choice', chosen: ['something-else'] });
    const ended = give(other, 'other-door', pickAnswer('other-door', 0));
    expect(connect(ended).stage).toBe('result');
    expect(ended.dropped.length).toBeGreaterThan(0);
    expect(ended.waiting).toEqual([]);
  });

  it('keeps later answers through an emergency that was a mistaken tap', () => {
    const conversation = converse([...adult, 0, 9, 0, 0, 1]);
    const mistaken = edit(conversation, 'safety', pickAnswer('safety', 1));
    expect(connect(mistaken).stage).toBe('emergency');
    const corrected = withdraw(mistaken, 'safety');
    expect(currentQuestion(corrected)).toBe('safety');
    const answered = give(corrected, 'safety', pickAnswer('safety', 0));
    expect(outcome(answered)).toEqual(outcome(conversation));
  });

  it('takes a call for help back, and keeps a trace of it', () => {
    const conversation = converse([...adult, 0]);
    const helped = give(conversation, 'emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] });
    expect(connect(helped).stage).toBe('emergency');
    const corrected = withdraw(helped, 'emergency-now');
    expect(outcome(corrected)).toEqual(outcome(conversation));
    expect(corrected.corrections).toMatchObject([{ question: 'emergency-now', hadLedToEmergency: true }]);
  });

  it('keeps a call for help through an edit of an earlier answer', () => {
    const helped = give(converse([...adult, 0]), 'emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] });
    expect(connect(edit(helped, 'about-you', pickAnswer('about-you', 1))).stage).toBe('emergency');
  });

  it('stops the replay at an answer that no longer fits, and asks it again', () => {
    const stored = converse([...adult, 0, 0]).answered.map((entry) =>
      entry.question === 'about-you' ? { ...entry, answer: { kind: 'scale', value: 3 } as const } : entry,
    );
    const resumed = resumeConversation(stored);
    expect(currentQuestion(resumed)).toBe('about-you');
    expect(resumed.answered.map(({ question }) => question)).toEqual(['welcome']);
  });
});

function everyNo(question: string): Record<string, 'no'> {
  const found = questionsById.get(question);
  return Object.fromEntries((found?.kind === 'items' ? found.items : []).map((item) => [item, 'no' as const]));
}
