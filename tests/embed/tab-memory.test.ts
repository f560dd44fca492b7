import { describe, expect, it } from 'vitest';
import { back, edit, give, resumeConversation, startConversation } from '../../machines/conversation.ts';
import { connect } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';
import { forget, memoryKey, recall, remember, tabStorage } from '../../widget/embed/tab-memory.ts';
import type { TabStorage } from '../../widget/embed/tab-memory.ts';
import { choice, items } from './answers.ts';

const half = 30 * 60_000;

function storageWith(text?: string): TabStorage & { readonly held: Map<string, string> } {
  const held = new Map(text === undefined ? [] : [[memoryKey, text]]);
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}
const broken: TabStorage = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('blocked');
  },
};

const answers: readonly Answered<QuestionId>[] = [
  choice('welcome', 'start'),
  items('about-you', '16-to-44'),
  items('safety'),
  choice('place', 'knee', 'left', 'only-there'),
];
const conversation = resumeConversation(answers);
/** What is stored of it, changed. */
function stored(change: (kept: Record<string, unknown>) => unknown): ReturnType<typeof storageWith> {
  const storage = storageWith();
  remember(storage, { conversation }, 0);
  return storageWith(JSON.stringify(change(JSON.parse(storage.held.get(memoryKey) ?? ''))));
}

describe('the memory of a tab', () => {
  it('goes on with a second check as one', () => {
    const storage = storageWith();
    const again = { since: 'worse', at: 5, begun: 6, first: { told: 'doctor', answers } } as const;
    remember(storage, { conversation: { ...conversation, again } }, 0);
    expect(recall(storage, half, 0)?.conversation.again).toEqual(again);
    expect(
      recall(
        stored((kept) => kept),
        half,
        0,
      )?.conversation,
    ).not.toHaveProperty('again');
  });

  it('knows on the next page which record the conversation is kept as', () => {
    const storage = storageWith();
    remember(storage, { conversation: { ...conversation, mark: { at: 7 } } }, 0);
    expect(recall(storage, half, 0)?.conversation.mark).toEqual({ at: 7 });
  });

  it('holds nothing before there is an answer, and nothing after the last was taken back', () => {
    const storage = storageWith();
    remember(storage, { conversation: startConversation(), language: 'es' }, 0);
    expect(storage.held.size).toBe(0);
    const begun = give(startConversation(), 'welcome', { kind: 'choice', chosen: ['start'] });
    remember(storage, { conversation: begun }, 0);
    expect([...storage.held.keys()]).toEqual([memoryKey]);
    remember(storage, { conversation: back(begun) }, 0);
    expect(storage.held.size).toBe(0);
  });

  it('gives back the same conversation, in the language that was chosen', () => {
    const storage = storageWith();
    remember(storage, { conversation, language: 'es' }, 1000);
    const recalled = recall(storage, half, 2000);
    expect(recalled?.language).toBe('es');
    expect(recalled && connect(recalled.conversation)).toEqual(connect(conversation));
  });

  it('says under which version the answers were given, and stores them and nothing else', () => {
    const storage = storageWith();
    remember(storage, { conversation }, 5);
    expect(JSON.parse(storage.held.get(memoryKey) ?? '')).toEqual({
      protocolVersion: connect(conversation).protocolVersion,
      idsVersion: expect.any(String),
      at: 5,
      answers,
      mark: {},
    });
  });

  it('keeps what waits behind a question that an edit brought up', () => {
    const longer = resumeConversation([
      ...answers,
      items('knee-screen'),
      items('along-with-it'),
      choice('concern', 'injury-or-sudden'),
      choice('how-it-started', 'not-sure'),
    ]);
    const edited = edit(longer, 'place', { kind: 'choice', chosen: ['low-back', 'only-there'] });
    expect(edited.waiting.length).toBeGreaterThan(0);
    const storage = storageWith();
    remember(storage, { conversation: edited }, 0);
    expect(recall(storage, half, 0)?.conversation).toEqual({ ...edited, corrections: [], dropped: [] });
  });

  it('forgets what was not used for too long, under any clock', () => {
    for (const now of [half, half * 20, -half]) {
      const storage = storageWith();
      remember(storage, { conversation }, 0);
      expect(recall(storage, half, now)).toBeUndefined();
      expect(storage.held.size).toBe(0);
    }
    const storage = storageWith();
    remember(storage, { conversation }, 0);
    expect(recall(storage, half, half - 1)).toBeDefined();
  });

  it('asks again what no longer fits under another version of the protocol, and keeps the rest', () => {
    const storage = stored((kept) => ({
      ...kept,
      protocolVersion: '0.0.9',
      answers: answers.map((entry) =>
        entry.question === 'safety' ? { question: 'safety', answer: { kind: 'items', values: { gone: 'no' } } } : entry,
      ),
    }));
    const recalled = recall(storage, half, 0)?.conversation;
    expect(recalled && connect(recalled).question?.id).toBe('safety');
    const safety = answers[2]?.answer;
    const again = recalled && safety && give(recalled, 'safety', safety);
    expect(again?.answered).toEqual(answers);
    expect(again?.waiting).toEqual([]);
  });

  it('reads nothing that was written in other ids: a letter would mean something else', () => {
    const storage = stored((kept) => ({ ...kept, idsVersion: 'another build' }));
    expect(recall(storage, half, 0)).toBeUndefined();
    expect(storage.held.size).toBe(0);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['no answers', JSON.stringify({ idsVersion: 'words', at: 0 })],
    ['answers that are none', JSON.stringify({ idsVersion: 'words', at: 0, answers: [null, 3] })],
    ['no time', JSON.stringify({ idsVersion: 'words', answers: [] })],
  ])('survives %s', (_, text) => {
    const storage = storageWith(text);
    expect(recall(storage, half, 0)).toBeUndefined();
    expect(storage.held.size).toBe(0);
  });

  it('begins anew where questions or answers are spoilt', () => {
    const spoilt = stored((kept) => ({
      ...kept,
      answers: [{ question: '__proto__' }, { question: 'welcome', answer: null }, { question: 'safety' }],
    }));
    const recalled = recall(spoilt, half, 0)?.conversation;
    expect(recalled && connect(recalled).stage).toBe('welcome');
  });

  it('survives storage that throws, and storage that is not there', () => {
    for (const storage of [broken, undefined]) {
      expect(() => remember(storage, { conversation }, 0)).not.toThrow();
      expect(() => forget(storage)).not.toThrow();
      expect(recall(storage, half, 0)).toBeUndefined();
    }
    // Outside of a browser there is none, and naming it throws.
    expect(tabStorage()).toBeUndefined();
  });
});
