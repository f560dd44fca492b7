/** Reads a file of patient stories, and refuses what it cannot read by naming the story and the key. */
import { readFileSync } from 'node:fs';
import { dispositions } from '../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { abilityKeys, numberKeys, symptomKeys, textKeys, wordKeys } from './known-keys.ts';
import type { Facts } from './known-keys.ts';

/** One person, and where published guidance sends them. */
export interface Story {
  readonly id: string;
  readonly facts: Facts;
  readonly gold: Disposition;
  readonly acceptable: readonly Disposition[];
  /** Where sending this person would be dangerous. */
  readonly unsafe: readonly Disposition[];
  readonly tags: readonly string[];
}

/** A file or story that cannot be read. Its message is for whoever wrote the file. */
export class StoryFault extends Error {}

const yesOrNo: ReadonlySet<string> = new Set([...symptomKeys, ...abilityKeys]);
const numbers: ReadonlySet<string> = new Set(numberKeys);
const texts: ReadonlySet<string> = new Set(textKeys);
const words: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(wordKeys));

/** What is wrong with one fact, if anything is. */
function faultIn(key: string, value: unknown): string | undefined {
  if (yesOrNo.has(key)) return typeof value === 'boolean' ? undefined : 'must be true or false';
  if (numbers.has(key)) return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : 'must be a number from 0 up';
  if (texts.has(key)) return typeof value === 'string' ? undefined : 'must be text';
  const allowed = words.get(key);
  if (allowed) return typeof value === 'string' && allowed.includes(value) ? undefined : `must be one of ${allowed.join(', ')}`;
  return 'is a fact that the simulated patient does not know';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDisposition = (value: unknown): value is Disposition => dispositions.some((known) => known === value);

/** @throws StoryFault naming the key. `null` is read as a fact that was not told. */
export function readFacts(story: string, given: unknown): Facts {
  if (!isRecord(given)) throw new StoryFault(`Story ${story}: "facts" must be an object.`);
  const told = Object.entries(given).filter(([, value]) => value !== null);
  for (const [key, value] of told) {
    const fault = faultIn(key, value);
    if (fault) throw new StoryFault(`Story ${story}: "${key}" ${fault}.`);
  }
  const facts = Object.fromEntries(told);
  if (Number(facts['pain_0_10'] ?? 0) > 10) throw new StoryFault(`Story ${story}: "pain_0_10" must be 0 to 10.`);
  // Every key and value was just checked against the lists that the type is made of.
  return facts as Facts;
}

function listOf<T>(story: string, key: string, given: unknown, fits: (value: unknown) => value is T): readonly T[] {
  if (given === undefined) return [];
  if (Array.isArray(given) && given.every(fits)) return given;
  throw new StoryFault(`Story ${story}: "${key}" must be a list${key === 'tags' ? ' of words' : ` of ${dispositions.join(', ')}`}.`);
}

/** @throws StoryFault naming the story and what is wrong with it. */
export function readStory(given: unknown, index: number): Story {
  if (!isRecord(given) || typeof given['id'] !== 'string') throw new StoryFault(`Story number ${index + 1} has no "id".`);
  const { id, gold } = given;
  if (!isDisposition(gold)) throw new StoryFault(`Story ${id}: "gold" must be one of ${dispositions.join(', ')}.`);
  return {
    id,
    gold,
    facts: readFacts(id, given['facts']),
    acceptable: listOf(id, 'acceptable', given['acceptable'], isDisposition),
    unsafe: listOf(id, 'unsafe', given['unsafe'], isDisposition),
    tags: listOf(id, 'tags', given['tags'], (tag) => typeof tag === 'string'),
  };
}

/** @throws StoryFault when there is no such file, it is not JSON, or a story in it cannot be read. */
export function readStories(file: string): readonly Story[] {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new StoryFault(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!Array.isArray(given) || given.length === 0) throw new StoryFault(`${file} must hold a list of stories.`);
  return given.map(readStory);
}
