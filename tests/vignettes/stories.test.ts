/** Files of stories are read, or refused by the name of what is wrong in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFacts, readStories, readStory } from '../../tools/vignettes/stories.ts';
import { tellStory } from '../../tools/vignettes/tell-story.ts';
import { verdictOn } from '../../tools/vignettes/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stories = readStories(resolve(import.meta.dirname, 'stories.json'));

describe('a story is refused', () => {
  it.each([
    ['by the key that nobody knows', { favourite_colour: 'blue' }, /Story A.*"favourite_colour"/],
    ['by the key whose value is of the wrong kind', { fever: 'yes' }, /Story A.*"fever".*true or false/],
    ['by the number that is none', { age: '40' }, /Story A.*"age".*number/],
    ['by the pain beyond ten', { pain_0_10: 11 }, /Story A.*"pain_0_10"/],
    ['by the word that is not one of a few', { course: 'fluctuating' }, /Story A.*"course".*better, same, worse/],
  ])('%s', (_, facts, message) => expect(() => readFacts('A', facts)).toThrow(message));

  it('without an id or a gold disposition', () => {
    expect(() => readStory({ gold: 'doctor', facts: {} }, 2)).toThrow(/number 3.*"id"/);
    expect(() => readStory({ id: 'A', gold: 'hospital', facts: {} }, 0)).toThrow(/Story A.*"gold"/);
    expect(() => readStory({ id: 'A', gold: 'doctor', facts: {}, unsafe: ['home'] }, 0)).toThrow(/Story A.*"unsafe"/);
  });

  it('with its file, when that is missing or holds no list', () => {
    expect(() => readStories(join(folder, 'nowhere.json'))).toThrow(/nowhere\.json cannot be read/);
    const file = join(folder, 'object.json');
    writeFileSync(file, '{}');
    expect(() => readStories(file)).toThrow(/must hold a list/);
  });
});

it('reads a fact of null as one that was not told', () => expect(readFacts('A', { age: null, fever: true })).toEqual({ fever: true }));

describe('the stories that we keep', () => {
  it('are all there, each once', () => expect(new Set(stories.map(({ id }) => id)).size).toBe(46));

  it.each(stories.map((story) => [story.id, story] as const))('%s ends where it is not dangerous', (_, story) => {
    expect(verdictOn(story, tellStory(story.facts).disposition)).not.toBe('dangerous');
  });
});
