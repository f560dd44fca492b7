/**
 * Finding ids as they are shipped: in words they are for readers of the source, and take 2 KiB of a visitor's first load. Every file
 * of a build gets the same codes, so an id is as opaque, and as consistent, as before. What is stored must carry the content hash.
 */
import type { Plugin } from 'vite';
import { questions } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { services } from '../src/clinic/clinic.types.ts';
import { dispositions, doors } from '../src/vocabulary/disposition.ts';

/** Names that mean something to the widget, to a page or to a person, though they look like a finding. */
const reserved: readonly string[] = [...dispositions, ...doors, ...services, 'not-sure'];
const isOnlyAnId = (id: string) => id.includes('-') && !reserved.includes(id);

const ids = [...new Set(questions.flatMap((question) => findingsOf(question)))].filter(isOnlyAnId).toSorted();
/** Upper case first: no other string of the shipped files looks so. */
export const codes: ReadonlyMap<string, string> = new Map(ids.map((id, index) => [id, `I${index.toString(36)}`]));

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* literals(node: Node): Generator<Node> {
  if (node.type === 'Literal') yield node;
  for (const child of Object.values(node)) {
    for (const inner of Array.isArray(child) ? child : [child]) if (isNode(inner)) yield* literals(inner);
  }
}

/** Replaces whole string literals, object keys included, and nothing inside a sentence. */
export const shortIds: Plugin = {
  name: 'short-ids',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const found = [...literals(this.parse(code) as Node)].filter(({ value }) => typeof value === 'string' && codes.has(value));
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
