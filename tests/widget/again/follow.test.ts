import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { back, currentQuestion, edit, give, resumeConversation, startConversation } from '../../../machines/conversation.ts';
import type { Check, Conversation } from '../../../machines/conversation.ts';
import { connectAgain } from '../../../machines/recheck.ts';
import type { Answer } from '../../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../../src/vocabulary/finding.ts';
import { follow } from '../../../widget/again/follow.ts';
import { keep, kept, thisDevice, yesOf } from '../../../widget/device/device-record.ts';
import { keptCheck } from '../../../widget/device/kept-check.ts';
import { screens } from '../../screens/screens.ts';
import { heldDevice } from '../device/held-device.ts';

const made = heldDevice(0);
const { answers } = screens.find(({ name }) => name === 'self-care') ?? { answers: [] };
const first = resumeConversation(answers);
const checkOf = (conversation: Conversation): Check => ({
  told: connectAgain(conversation).assessment?.disposition ?? 'self-care',
  answers: conversation.answered,
});
const found = () => kept(keptCheck, thisDevice());
/** The conversation with another value for a sign that goes along with it. */
function withSign(conversation: Conversation, sign: string, value: FindingValue): Conversation {
  const question = 'along-with-it';
  const before = conversation.answered.find((entry) => entry.question === question)?.answer;
  if (before?.kind !== 'items') throw new Error('It was not asked.');
  return edit(conversation, question, { ...before, values: { ...before.values, [sign]: value } });
}

const withYes = (answer: Answer): Answer =>
  answer.kind === 'items' ? { ...answer, values: { ...answer.values, 'chest-pain-or-pressure': 'yes' } } : answer;

/** A level leaves questions out, which are asked once it is taken back. */
function answeredAsBefore(conversation: Conversation): Conversation {
  const question = currentQuestion(conversation);
  const entry = first.answered.find((given) => given.question === question);
  return entry ? answeredAsBefore(give(conversation, entry.question, entry.answer)) : conversation;
}

describe('what is kept of a conversation that moves on', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', made.device.storage);
    made.held.clear();
    keep(keptCheck, checkOf(first), thisDevice(), yesOf({ type: 'click' }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is what it has come to, for no longer than before', () => {
    vi.useFakeTimers({ now: (found()?.at ?? 0) + 60_000 });
    const worse = withSign(first, 'fever-or-ill', 'yes');
    const before = found();
    follow(first, worse);
    expect(found()?.content).toEqual(checkOf(worse));
    expect(found()?.content.told).toBe('doctor');
    expect(found()?.at).toBe(before?.at);
    const undone = answeredAsBefore(withSign(worse, 'fever-or-ill', 'no'));
    follow(worse, undone);
    expect(found()?.content).toEqual(checkOf(first));
  });

  it('stands as it was while the change stands in the middle, and then is what it comes to', () => {
    const before = found();
    const halfway = back(first);
    follow(first, halfway);
    expect(found()).toEqual(before);
    const further = back(halfway);
    follow(halfway, further);
    expect(found()).toEqual(before);
    const worse = answeredAsBefore(withSign(further, 'fever-or-ill', 'yes'));
    follow(further, worse);
    expect(found()?.content).toEqual(checkOf(worse));
    expect(found()?.content.told).toBe('doctor');
  });

  it('is left alone by another conversation, and by one that begins anew, though it goes the same way', () => {
    const before = found();
    const other = withSign(first, 'pain-spreads', 'yes');
    follow(other, withSign(other, 'fever-or-ill', 'yes'));
    expect(found()).toEqual(before);
    // Back to the beginning, and on by the same first answers to somewhere else.
    let conversation = first;
    while (conversation.answered.length > 0) {
      const after = back(conversation);
      follow(conversation, after);
      conversation = after;
    }
    for (const { question, answer } of first.answered) {
      const after = give(conversation, question, question === 'safety' ? withYes(answer) : answer);
      follow(conversation, after);
      conversation = after;
    }
    expect(connectAgain(conversation).stage).toBe('emergency');
    expect(found()).toEqual(before);
  });

  it('is left alone when the conversation is left in the middle of a change for another one', () => {
    const before = found();
    const halfway = edit(first, 'place', { kind: 'choice', chosen: ['knee', 'left', 'only-there'] });
    follow(first, halfway);
    const same = resumeConversation(halfway.answered);
    follow(startConversation(), same);
    follow(same, answeredAsBefore(same));
    expect(found()).toEqual(before);
  });

  it('remembers the more urgent of what a second check tells, also after a step back, but no mistaken tap', () => {
    const again = { since: 'better', at: found()?.at ?? 0, first: checkOf(first) } as const;
    const second = { ...withSign(first, 'pain-spreads', 'yes'), again };
    const worse = withSign(second, 'fever-or-ill', 'yes');
    const raised = { told: 'doctor', answers: first.answered };
    follow(second, worse);
    expect(found()?.content).toEqual(raised);
    follow(worse, back(worse));
    expect(found()?.content).toEqual(raised);
    const undone = answeredAsBefore(withSign(worse, 'fever-or-ill', 'no'));
    follow(worse, undone);
    expect(found()?.content).toEqual(checkOf(first));
  });

  it('keeps what a second check in another tab has raised', () => {
    const again = { since: 'better', at: found()?.at ?? 0, first: checkOf(first) } as const;
    const second = { ...withSign(first, 'pain-spreads', 'yes'), again };
    const elsewhere: Check = { told: 'urgent', answers: first.answered };
    keep(keptCheck, elsewhere, { ...thisDevice(), now: () => again.at }, 'before');
    follow(back(second), second);
    expect(found()?.content).toEqual(elsewhere);
  });

  it('is nothing where nothing is kept', () => {
    made.held.clear();
    follow(first, withSign(first, 'fever-or-ill', 'yes'));
    expect(made.held.size).toBe(0);
  });
});
