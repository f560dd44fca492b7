/**
 * The messages of our own faults are for whoever runs the source and its tests. In a visitor's browser nothing shows or logs them (the panel's
 * boundary names the kind of error and no more, since a message might quote an answer), so they are not shipped.
 */
import type { Plugin } from 'vite';
import { isNode, nodesOf, type Node } from './syntax.ts';

const isError = (node: unknown) => isNode(node) && typeof node['name'] === 'string' && node['name'].endsWith('Error');

function messageOf(node: Node): Node | undefined {
  const made = node.type === 'ThrowStatement' ? node['argument'] : undefined;
  if (!isNode(made) || made.type !== 'NewExpression' || !isError(made['callee'])) return undefined;
  const [message] = Array.isArray(made['arguments']) ? (made['arguments'] as readonly Node[]) : [];
  return message;
}

/** `throw new Error('…')` becomes `throw new Error()`, and so for every kind of error. */
export const quietErrors: Plugin = {
  name: 'quiet-errors',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    // The cast: the parser's nodes have more fields, of which none is needed.
    const messages = [...nodesOf(this.parse(code) as unknown as Node)].flatMap((node) => messageOf(node) ?? []);
    if (messages.length === 0) return null;
    const quiet = messages.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
    return { code: quiet, map: null };
  },
};
