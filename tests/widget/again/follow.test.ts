import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { back, currentQuestion, edit, give, resumeConversation, startConversation } from '../../../machines/conversation.ts';
import type { Check, Conversation } from '../../../machines/conversation.ts';
import { connectAgain } from '../../../machines/recheck.ts';
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

  it('goes on telling what was told while the change stands in the middle', () => {
    const halfway = back(withSign(first, 'fever-or-ill', 'yes'));
    follow(first, withSign(first, 'fever-or-ill', 'yes'));
    follow(withSign(first, 'fever-or-ill', 'yes'), halfway);
    expect(found()?.content).toEqual({ told: 'doctor', answers: halfway.answered });
  });

  it('is left alone by another conversation, and by one that begins anew', () => {
    const before = found();
    const other = withSign(first, 'pain-spreads', 'yes');
    follow(other, withSign(other, 'fever-or-ill', 'yes'));
    follow(first, startConversation());
    expect(found()).toEqual(before);
  });

  it('remembers the more urgent of what a second check tells, but no mistaken tap', () => {
    const again = { since: 'better', at: found()?.at ?? 0, first: checkOf(first) } as const;
    const second = { ...withSign(first, 'pain-spreads', 'yes'), again };
    const worse = withSign(second, 'fever-or-ill', 'yes');
    follow(second, worse);
    expect(found()?.content).toEqual({ told: 'doctor', answers: first.answered });
    follow(worse, withSign(worse, 'fever-or-ill', 'no'));
    expect(found()?.content).toEqual(checkOf(first));
  });

  it('is nothing where nothing is kept', () => {
    made.held.clear();
    follow(first, withSign(first, 'fever-or-ill', 'yes'));
    expect(made.held.size).toBe(0);
  });
});
