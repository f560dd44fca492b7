import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { back, currentQuestion, edit, give, resumeConversation, startConversation } from '../../../machines/conversation.ts';
import type { Again, Conversation } from '../../../machines/conversation.ts';
import { connectAgain } from '../../../machines/recheck.ts';
import type { Answer } from '../../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../../src/vocabulary/finding.ts';
import { follow } from '../../../widget/again/follow.ts';
import { keep, kept, thisDevice, yesOf } from '../../../widget/device/device-record.ts';
import { keptCheck, toHoldTo } from '../../../widget/device/kept-check.ts';
import type { KeptCheck } from '../../../widget/device/kept-check.ts';
import { screens } from '../../screens/screens.ts';
import { heldDevice } from '../device/held-device.ts';

const made = heldDevice(0);
const { answers } = screens.find(({ name }) => name === 'self-care') ?? { answers: [] };
let first = resumeConversation(answers);
const checkOf = (conversation: Conversation): KeptCheck => ({
  told: connectAgain(conversation).assessment?.disposition ?? 'self-care',
  answers: conversation.answered,
  later: {},
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

/** A second check of the first, of which one sign is another, as its letter stands. */
function secondCheck(begun: number): Conversation {
  const again: Again = { since: 'better', at: found()?.at ?? 0, begun, first: toHoldTo(checkOf(first)) };
  return resumeConversation(withSign(first, 'pain-spreads', 'yes').answered, again);
}

describe('what is kept of a conversation that has moved on', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', made.device.storage);
    made.held.clear();
    first = resumeConversation(answers);
    keep(keptCheck, checkOf(first), thisDevice(), yesOf({ type: 'click' }));
    first.mark.at = found()?.at;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is what it has come to, for no longer than before', () => {
    const before = found();
    vi.useFakeTimers({ now: (before?.at ?? 0) + 60_000 });
    const worse = withSign(first, 'fever-or-ill', 'yes');
    follow(worse);
    expect(found()?.content).toEqual(checkOf(worse));
    expect(found()?.content.told).toBe('doctor');
    expect(found()?.at).toBe(before?.at);
    follow(answeredAsBefore(withSign(worse, 'fever-or-ill', 'no')));
    expect(found()).toEqual(before);
  });

  it('stands as it was while the change stands in the middle, and then is what it comes to, on another page as well', () => {
    const before = found();
    const halfway = back(back(first));
    follow(halfway);
    expect(found()).toEqual(before);
    const onAnotherPage = resumeConversation(halfway.answered, undefined, { ...halfway.mark });
    const worse = answeredAsBefore(withSign(onAnotherPage, 'fever-or-ill', 'yes'));
    follow(worse);
    expect(found()?.content).toEqual(checkOf(worse));
    expect(found()?.content.told).toBe('doctor');
  });

  it('is left alone by every other conversation, though it goes the same way or begins where that one was left', () => {
    const before = found();
    const leftAt = back(back(first)).answered;
    for (const other of [resumeConversation(first.answered), resumeConversation(leftAt), startConversation()]) {
      let conversation = other;
      follow(conversation);
      for (const { question, answer } of first.answered) {
        conversation = give(conversation, question, question === 'safety' ? withYes(answer) : answer);
        follow(conversation);
      }
      follow(edit(conversation, 'place', { kind: 'choice', chosen: ['neck', 'only-there'] }));
      expect(found()).toEqual(before);
    }
  });

  it('is left alone by what begins after a step back to the welcome', () => {
    const before = found();
    let conversation = first;
    while (conversation.answered.length > 0) {
      conversation = back(conversation);
      follow(conversation);
    }
    for (const { question, answer } of first.answered) {
      conversation = give(conversation, question, question === 'safety' ? withYes(answer) : answer);
      follow(conversation);
    }
    expect(connectAgain(conversation).stage).toBe('emergency');
    expect(found()).toEqual(before);
  });

  it('remembers what a second check tells, also after a step back, but no mistaken tap', () => {
    const second = secondCheck(1);
    const worse = withSign(second, 'fever-or-ill', 'yes');
    const raised: KeptCheck = { ...checkOf(first), later: { 1: 'doctor' } };
    follow(worse);
    expect(found()?.content).toEqual(raised);
    follow(back(worse));
    expect(found()?.content).toEqual(raised);
    follow(answeredAsBefore(withSign(worse, 'fever-or-ill', 'no')));
    expect(toHoldTo(raised).told).toBe('doctor');
    expect(toHoldTo(found()?.content ?? raised).told).toBe('self-care');
  });

  it('remembers each of two second checks, in whatever order they move, and the first beside them', () => {
    const [here, elsewhere] = [secondCheck(1), secondCheck(2)];
    follow(withSign(elsewhere, 'fever-or-ill', 'yes'));
    follow(here);
    follow(first);
    expect(found()?.content.told).toBe('self-care');
    expect(toHoldTo(found()?.content ?? checkOf(first)).told).toBe('doctor');
  });

  it('is nothing where nothing is kept', () => {
    made.held.clear();
    follow(withSign(first, 'fever-or-ill', 'yes'));
    expect(made.held.size).toBe(0);
  });
});
