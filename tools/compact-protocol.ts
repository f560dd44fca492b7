/**
 * The protocol as it is shipped. Questions go without their answer class, which holds at build time. Rules are grouped by what they ask
 * for, with a running number in the place of each id, and no evidence. Ids, sources and verification marks are for readers of the source;
 * in a visitor's browser only the reasons and the sources, built with the same numbers, ask for them.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { askedWhile } from '../machines/asked-while.ts';
import { adviceRules, careRules, cautionRules, doorRules, levelRules, questions } from '../src/protocol/index.ts';
import type { CareCondition, Condition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { AdviceRule } from '../src/vocabulary/rule.ts';
import { levels } from '../src/vocabulary/disposition.ts';
import type { Explanations } from '../src/wording/wording.types.ts';
import { citations } from './citations.ts';
import { codes, findings, letters, namedLetters } from './short-ids.ts';
import { shortNames } from './short-names.ts';
import { contentHash } from './content-hash.ts';
import { protocolVersion } from '../src/protocol/version.ts';
import { firstLetter } from './shipped/unpack.ts';

interface Group {
  readonly key: 'level' | 'door' | 'care';
  readonly value: string;
  readonly rules: readonly { readonly id: string; readonly when: Condition | CareCondition }[];
}

/** Neighbours that ask for the same: the order of a list is kept. */
function runs(
  key: 'door' | 'care',
  list: readonly { readonly id: string; readonly when: Condition | CareCondition; readonly value: string }[],
): readonly Group[] {
  const groups: { key: 'door' | 'care'; value: string; rules: { id: string; when: Condition | CareCondition }[] }[] = [];
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
const ofEmergencies: ReadonlySet<string> = new Set(levelRules.flatMap(({ id, level }) => (level === 'emergency' ? id : [])));
const numbers = new Map(ids.map((id, index) => [id, index.toString(36)]));
const inProtocol = (file: string) => resolve(import.meta.dirname, '../src/protocol', file);

type Packable = Condition | CareCondition | OpenCondition;

/** Makes the packer of lists of conditions, whose texts `shipped/unpack.ts` reads in the same order. */
export function packer(): (list: readonly Packable[]) => string {
  let next = firstLetter;
  const pack = (when: Packable): string => {
    if (typeof when === 'string') return letterOf(when);
    if ('all' in when) return `&${packAll(when.all)})`;
    if ('any' in when) return `|${packAll(when.any)})`;
    if ('no' in when) return `!${packAll(when.no)})`;
    if ('unasked' in when) return `~${letterOf(when.unasked)}`;
    if ('maybe' in when) return `?${letterOf(when.maybe)}`;
    if ('unless' in when) return `^${pack(when.unless)}`;
    return `${when.atLeast}${packAll(when.of)})`;
  };
  const packAll = (list: readonly Packable[]) => list.map(pack).join('');
  const letterOf = (finding: string) => {
    const letter = letters.get(finding);
    if (!letter) throw new Error(`No question speaks of the finding "${finding}".`);
    if (letter.charCodeAt(0) !== next) return letter;
    next += 1;
    return '*';
  };
  // What would only close at the end is left out.
  return (list) => packAll(list).replace(/\)+$/, '');
}

/** The questions and the rules as code: each list of findings, and each condition, as the call that unpacks it. */
function ship() {
  const pack = packer();
  const unpacked = (list: readonly Packable[]) => `unpack(${JSON.stringify(pack(list))})`;
  const asCode = (value: unknown): string => {
    if (Array.isArray(value)) return areFindings(value) ? unpacked(value) : `[${value.map(asCode).join()}]`;
    if (isCondition(value)) return `${unpacked([value])}[0]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const shipped = Object.entries(value).filter(([key]) => key !== 'answerClass');
    return `{${shipped.map(([key, inner]) => `${JSON.stringify(key)}:${asCode(inner)}`).join()}}`;
  };
  const ruleGroup = ({ key, value, rules }: Group) => `...rules(${unpacked(rules.map(({ when }) => when))}, { ${key}: '${value}' })`;
  const ruleList = (groups: readonly Group[]) => `[${groups.map(ruleGroup).join(', ')}]`;
  // What may always find an emergency always matters, and needs no entry.
  const isAlways = (when: OpenCondition) => typeof when === 'object' && 'all' in when && when.all.length === 0;
  // Read in this order: the questions speak of every finding first.
  const [shippedQuestions, level, door, care] = [asCode(questions), ruleList(byLevel), ruleList(byDoor), ruleList(byCare)];
  const whiles = [...askedWhile].flatMap(([id, { emergency, urgent }]) => (isAlways(emergency) ? [] : [[id, pack([emergency, urgent])]]));
  return {
    questions: `import { unpackWith } from '../../../tools/shipped/unpack.ts';
export const unpack = unpackWith(${JSON.stringify(namedLetters)});
export const questions = ${shippedQuestions};`,
    rules: `import { unpack } from '../questions/index.ts';
let number = 0;
const rules = (conditions, asked) => conditions.map((when) => ({ id: (number++).toString(36), when, ...asked }));
export const levelRules = ${level};
export const doorRules = ${door};
export const careRules = ${care};
export { adviceRules } from './advice.ts';
export { cautionRules } from './cautions.ts';`,
    askedWhile: `import { unpack } from '../src/protocol/questions/index.ts';
export const askedWhile = new Map(${JSON.stringify(whiles)}.map(([id, texts]) => {
  const [emergency, urgent] = unpack(texts);
  return [id, { emergency, urgent }];
}));`,
  };
}

const areFindings = (list: readonly unknown[]) => list.length > 0 && list.every((id) => typeof id === 'string' && findings.has(id));
const isCondition = (value: unknown): value is Exclude<Packable, string> =>
  typeof value === 'object' && value !== null && ['all', 'any', 'no', 'of'].some((key) => key in value);

const shippedCautions = () => `export const cautionRules = ${JSON.stringify(cautionRules.map(({ id, caution, when }) => ({ id, caution, when })))};`;
const shippedAdvice = () =>
  `export const adviceRules = ${JSON.stringify(adviceRules.map(({ id, when, leftOutAt }: AdviceRule) => ({ id, when, leftOutAt })))};`;

/** Answers that were stored under other codes, or other names of properties, would be read as something else. */
const shippedVersion = () =>
  `export const protocolVersion = '${protocolVersion}';\nexport const idsVersion = '${contentHash([Object.fromEntries(codes), Object.fromEntries(shortNames)]).slice(0, 8)}';`;

const code = ship();

/** The words that the letters and the numbers stand for. One text of each list: an id alone in a string would become a letter itself. */
const shippedIdsInWords = () => `const words = /* @__PURE__ */ ${JSON.stringify([...letters.keys()].join(' '))}.split(' ');
const rules = /* @__PURE__ */ ${JSON.stringify(ids.join(' '))}.split(' ');
export const idInWords = (id) => words[id.charCodeAt(0) - ${firstLetter}] ?? id;
export const ruleInWords = (id) => rules[parseInt(id, 36)] ?? id;`;

const shipped = new Map([
  [inProtocol('rules/advice.ts'), shippedAdvice()],
  [resolve(import.meta.dirname, '../src/handoff/summary/ids-in-words.ts'), shippedIdsInWords()],
  [inProtocol('rules/cautions.ts'), shippedCautions()],
  [inProtocol('version.ts'), shippedVersion()],
  [inProtocol('questions/index.ts'), code.questions],
  [inProtocol('rules/index.ts'), code.rules],
  [resolve(import.meta.dirname, '../machines/asked-while.ts'), code.askedWhile],
]);

/** Puts what is shipped in the place of the source. */
export const compactProtocol: Plugin = { name: 'compact-protocol', load: (id) => shipped.get(id) ?? null };

/** The reasons of a language, by the same numbers. An emergency says what the visitor told, and waits for no file that could say more. */
export const shippedReasons = (reasons: Explanations['reasons']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(reasons).flatMap(([id, reason]) => (ofEmergencies.has(id) ? [] : [[numbers.get(id), reason]])));

/** What each rule rests on, by the same numbers: each source written once, `?` where nobody of us has opened it. */
export function shippedSources(): string {
  const cited = Object.entries(citations).map(([id, { isToCheck, ...source }]) => ({ id, isToCheck, source: JSON.stringify(source) }));
  const sources = [...new Set(cited.map(({ source }) => source))];
  const entries = cited.map(({ id, isToCheck, source }) => `${numbers.get(id)} ${sources.indexOf(source)}${isToCheck ? ' ?' : ''}`);
  return `const sources = [${sources.join(', ')}];
const entries = '${entries.join(',')}'.split(',').map((entry) => entry.split(' '));
export const part = Object.fromEntries(entries.map(([rule, source, mark]) => [rule, { ...sources[source], isToCheck: !!mark }]));`;
}
