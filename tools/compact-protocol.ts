/**
 * The protocol as it is shipped. Questions go without their answer class, which holds at build time. Rules are grouped by what they ask
 * for, with a running number in the place of each id, and no evidence. Ids, sources and verification marks are for readers of the source;
 * in a visitor's browser only the reasons and the sources, built with the same numbers, ask for them.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { careRules, cautionRules, doorRules, levelRules, questions } from '../src/protocol/index.ts';
import { levels } from '../src/vocabulary/disposition.ts';
import { explanations } from '../src/wording/en/explanations.ts';
import { citations } from './citations.ts';

interface Group {
  readonly key: 'level' | 'door' | 'care';
  readonly value: string;
  readonly rules: readonly { readonly id: string; readonly when: unknown }[];
}

/** Neighbours that ask for the same: the order of a list is kept. */
function runs(key: 'door' | 'care', list: readonly { readonly id: string; readonly when: unknown; readonly value: string }[]): readonly Group[] {
  const groups: { key: 'door' | 'care'; value: string; rules: { id: string; when: unknown }[] }[] = [];
  for (const { value, ...rule } of list) {
    const last = groups.at(-1);
    if (last?.value === value) last.rules.push(rule);
    else groups.push({ key, value, rules: [rule] });
  }
  return groups;
}

const byLevel = levels.map((level): Group => ({ key: 'level', value: level, rules: levelRules.filter((rule) => rule.level === level) }));
const byDoor = runs(
  'door',
  doorRules.map(({ id, when, door }) => ({ id, when, value: door })),
);
const byCare = runs(
  'care',
  careRules.map(({ id, when, care }) => ({ id, when, value: care })),
);

const ids = [...byLevel, ...byDoor, ...byCare].flatMap(({ rules }) => rules.map(({ id }) => id));
const numbers = new Map(ids.map((id, index) => [id, index.toString(36)]));
const inProtocol = (file: string) => resolve(import.meta.dirname, '../src/protocol', file);

const written = (groups: readonly Group[]) =>
  `[${groups.map(({ key, value, rules }) => `...grow('${key}', '${value}', ${JSON.stringify(rules.map(({ when }) => when))})`).join(', ')}]`;

const shippedQuestions = () =>
  `export const questions = ${JSON.stringify(questions, (key, value: unknown) => (key === 'answerClass' ? undefined : value))};`;

const shippedRules = () => `let number = 0;
const grow = (key, value, conditions) => conditions.map((when) => ({ id: (number++).toString(36), [key]: value, when }));
export const levelRules = ${written(byLevel)};
export const doorRules = ${written(byDoor)};
export const careRules = ${written(byCare)};
export { cautionRules } from './cautions.ts';`;

const shippedCautions = () => `export const cautionRules = ${JSON.stringify(cautionRules.map(({ id, caution, when }) => ({ id, caution, when })))};`;

const shipped = new Map([
  [inProtocol('rules/cautions.ts'), shippedCautions],
  [inProtocol('questions/index.ts'), shippedQuestions],
  [inProtocol('rules/index.ts'), shippedRules],
]);

/** Puts what is shipped in the place of the source. */
export const compactProtocol: Plugin = { name: 'compact-protocol', load: (id) => shipped.get(id)?.() ?? null };

/** The reasons, by the same numbers. */
export function shippedReasons(): string {
  return JSON.stringify(Object.fromEntries(Object.entries(explanations.reasons).map(([id, reason]) => [numbers.get(id), reason])));
}

/** What each rule rests on, by the same numbers: each source written once, `?` where nobody of us has opened it. */
export function shippedSources(): string {
  const cited = Object.entries(citations).map(([id, { isToCheck, ...source }]) => ({ id, isToCheck, source: JSON.stringify(source) }));
  const sources = [...new Set(cited.map(({ source }) => source))];
  const entries = cited.map(({ id, isToCheck, source }) => `${numbers.get(id)} ${sources.indexOf(source)}${isToCheck ? ' ?' : ''}`);
  return `const sources = [${sources.join(', ')}];
const entries = '${entries.join(',')}'.split(',').map((entry) => entry.split(' '));
export const part = Object.fromEntries(entries.map(([rule, source, mark]) => [rule, { ...sources[source], isToCheck: !!mark }]));`;
}
