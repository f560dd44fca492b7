import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, clinicSchema } from '../../../tools/schema/clinic-schema.ts';
import { describedPaths, descriptionOf } from '../../../tools/schema/descriptions.ts';

const site = new URL('../../../site/', import.meta.url);
const parsed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, site), 'utf8'));
const examples = readdirSync(new URL('examples', site)).filter((file) => file.endsWith('.json'));
// As an editor gets it.
const isValid = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(JSON.stringify(clinicSchema())));

/** Every name of a document, by its path. */
function pathsOf({ properties, items }: JsonSchema, path: readonly string[] = []): (readonly string[])[] {
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => [
    [...path, name],
    ...(typeof inner === 'object' ? pathsOf(inner, [...path, name]) : []),
  ]);
  return items && typeof items === 'object' && !Array.isArray(items) ? [...own, ...pathsOf(items, path)] : own;
}

describe('the published schema of a document', () => {
  it('is the one that the site serves: npm run schema writes it', () => {
    expect(parsed('clinic.schema.json')).toEqual(clinicSchema());
  });

  it.each(['clinic.json', ...examples.map((file) => `examples/${file}`)])('accepts %s', (path) => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    isValid(parsed(path));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each<[string, object]>([
    ['no version', {}],
    ['another version', { version: 2 }],
    ['a name that nobody reads', { version: 1, servces: {} }],
    ['a link of another scheme', { version: 1, services: { massage: { book: 'http://a.example' } } }],
    ['a word of no list', { version: 1, appearance: { theme: 'night' } }],
    ['hours on another clock', { version: 1, locations: [{ id: 'a', name: 'A', hours: { monday: ['9am-5pm'] } }] }],
    ['a location without a name', { version: 1, locations: [{ id: 'a' }] }],
    ['a holiday that is not a date', { version: 1, locations: [{ id: 'a', name: 'A', holidays: [{ date: 'Christmas' }] }] }],
    ['half a signature', { version: 1, review: { reviewer: 'A' } }],
    ['minutes in quotes', { version: 1, handoff: { idleMinutes: '5' } }],
  ])('refuses %s', (_, document) => {
    expect(isValid(document)).toBe(false);
  });

  it('says something about every name, and about nothing else', () => {
    const paths = pathsOf(clinicSchema());
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !descriptionOf(path)).map((path) => path.join('.'))).toEqual([]);
    const said = new Set(paths.map((path) => descriptionOf(path)));
    expect(describedPaths.filter((path) => !said.has(descriptionOf(path.split('.'))))).toEqual([]);
  });
});
