/**
 * Finding ids as they are shipped: in words they are for readers of the source, and take 2 KiB of a visitor's first load. Every file
 * of a build gets the same codes, so an id is as opaque, and as consistent, as before. What is stored must carry the content hash.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { questions } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { nodesOf, type Node } from './syntax.ts';
import { firstLetter } from './shipped/unpack.ts';
import { services } from '../src/clinic/clinic.types.ts';
import { dispositions, doors } from '../src/vocabulary/disposition.ts';
import type { Question } from '../src/vocabulary/question.ts';

const placeIds = readdirSync(resolve(import.meta.dirname, '../src/wording/en/plans')).map((file) => file.replace(/\.ts$/, ''));
export const findings: ReadonlySet<string> = new Set(questions.flatMap((question: Question) => findingsOf(question)));

const optionIds = questions.flatMap((question: Question) =>
  question.kind !== 'scale' ? (question.groups ?? []).flatMap(({ options }) => options.map(({ id }) => id)) : [],
);
const ids = [...new Set([...questions.flatMap((question: Question) => findingsOf(question)), ...optionIds, ...questions.map(({ id }) => id)])];

/** One letter for each id: the findings first, in the order in which the questions speak of them. */
export const letters: ReadonlyMap<string, string> = new Map(ids.map((id, index) => [id, String.fromCharCode(firstLetter + index)]));

/** Names that mean something to the widget, to a page or to a person, though they look like an id. Places are in the names of files and of screens. */
const reserved: ReadonlySet<string> = new Set([...dispositions, ...doors, ...services, ...placeIds, 'not-sure', 'none-of-these', 'something-else']);
const isOnlyAnId = (id: string) => id.includes('-') && !id.endsWith('-screen') && !reserved.has(id);

/** What an id is in the shipped files: its letter, when nobody else may say its name. */
export const codes: ReadonlyMap<string, string> = new Map([...letters].filter(([id]) => isOnlyAnId(id)));

/** The findings whose ids are shipped as they are, by their letters. */
export const namedLetters: Readonly<Record<string, string>> = Object.fromEntries(
  [...letters].flatMap(([id, letter]) => (findings.has(id) && !codes.has(id) ? [[letter, id]] : [])),
);

/** Replaces whole string literals, object keys included, and nothing inside a sentence. */
export const shortIds: Plugin = {
  name: 'short-ids',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    // The cast: the parser's nodes have more fields, of which none is needed.
    const nodes = [...nodesOf(this.parse(code) as unknown as Node)];
    const found = nodes.filter(({ type, value }) => type === 'Literal' && typeof value === 'string' && codes.has(value));
    if (found.length === 0) return null;
    let result = '';
    let from = 0;
    for (const { start, end, value } of found.toSorted((a, b) => a.start - b.start)) {
      result += `${code.slice(from, start)}'${codes.get(String(value))}'`;
      from = end;
    }
    return { code: result + code.slice(from), map: null };
  },
};
