/**
 * Preact, built from its own source without what nothing in the panel asks of it: hydration, suspense, portals, raw HTML, MathML, most of the life of a
 * class component. A property that nobody here ever sets is read as undefined, and a comparison with a word that nobody here ever says is false; the
 * minifier then drops what cannot be reached. The unit tests run the whole of Preact, the browser tests what is left.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isNode, nodesOf, type Node } from './syntax.ts';

const root = resolve(import.meta.dirname, '..');
const home = resolve(root, 'node_modules/preact');
const wordsIn = (...lines: readonly string[]) => lines.join(' ').split(' ');

/** Parts of a component that none of ours has. */
const lifecycle = wordsIn(
  'getDerivedStateFromProps getDerivedStateFromError getSnapshotBeforeUpdate componentWillMount componentDidMount',
  'componentWillReceiveProps componentWillUpdate componentDidUpdate contextType',
);
/** Elements and attributes that the panel does not draw. */
const elements = ['math', 'template', 'textarea', 'progress', 'foreignObject'];
const attributes = ['style', 'dangerouslySetInnerHTML', 'defaultValue', 'defaultChecked', 'popover', 'is', 'list', 'form', 'rowSpan'];

const unsaid: ReadonlySet<unknown> = new Set([...lifecycle, '_excess', '_mask']);
/** Types of nodes among them: the panel has no comments, and is drawn into no document. */
const undrawn: ReadonlySet<unknown> = new Set([...elements, ...attributes, 'MATH_NAMESPACE', 8, 9]);
/** What devtools and Preact's other packages would set, what a suspended component throws, where a portal leads, and what the mount is not given. */
const unset =
  /^(options\.(vnode|event|debounceRendering|requestAnimationFrame|_hook|_skipEffects|_hydrationMismatch)|e\.then|\S*[pP]rops\._parentDom|newProps\.is|parentDom\.firstChild)$/;
const empty: ReadonlySet<unknown> = new Set(
  wordsIn('isHydrating excessDomChildren resumed __source __self oldBeforeDiff oldBeforeRender oldAfterDiff oldCommit oldBeforeUnmount oldRoot'),
);
const unusedFlags: ReadonlySet<unknown> = new Set(['MODE_HYDRATE', 'MODE_SUSPENDED', 'REF_DETACHED']);

/** What an expression comes to when nobody uses the rest of Preact; nothing where that is open. */
function valueOf(node: Node, text: string): string | undefined {
  const { left, right, property, operator } = node;
  // A state that was set back before it was drawn is drawn once more: nobody sees that.
  if (text === 'currentComponent._hasScuFromHooks') return 'true';
  // Names of attributes of drawings that JSX would write otherwise; ours are written as they are.
  if (/^name\s*\.replace\(\/xlink/.test(text)) return 'name';
  if (node.type === 'MemberExpression' && (unset.test(text) || (isNode(property) && unsaid.has(property['name'])))) return 'undefined';
  if (node.type !== 'BinaryExpression') return undefined;
  if (operator === '&' && isNode(right) && unusedFlags.has(right['name'])) return '0';
  if ((operator === '==' || operator === '!=') && isNode(right) && undrawn.has(right['value'] ?? right['name'])) return `${operator === '!='}`;
  return operator === 'in' && isNode(left) && undrawn.has(left['value']) ? 'false' : undefined;
}

/** @throws when the panel has come to use what is left out. */
function checkTheWidget(): void {
  const used = new RegExp(
    `<(${elements.join('|')})\\b|\\b(${lifecycle.join('|')}|createPortal|hydrate|Consumer|className|xlinkHref)\\b| (${attributes.join('|')})=`,
  );
  const files = readdirSync(resolve(root, 'widget'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  if (files.length === 0) throw new Error('There is no widget to check.');
  for (const file of files) {
    const found = used.exec(readFileSync(resolve(root, 'widget', file), 'utf8'));
    if (found) throw new Error(`widget/${file} says "${found[0].trim()}", which tools/lean-preact.ts leaves out of Preact. Keep it in there first.`);
  }
}

/** Reads of what is always empty, in the places where Preact decides by them. */
function* decisions(node: Node): Generator<Node> {
  for (const at of ['test', 'left', 'right', 'argument']) {
    const read = node[at];
    const decides = at === 'test' || node.type === 'LogicalExpression' || node.type === 'UnaryExpression';
    if (decides && isNode(read) && read.type === 'Identifier' && empty.has(read['name'])) yield read;
  }
}

function lean(code: string, program: Node): string {
  const cuts: { readonly start: number; readonly end: number; readonly put: string }[] = [];
  const nodes = [...nodesOf(program)];
  const written = new Set(nodes.map((node) => node.type === 'AssignmentExpression' && node['left']));
  for (const node of nodes) {
    if (written.has(node)) continue;
    const put = valueOf(node, code.slice(node.start, node.end));
    if (put !== undefined) cuts.push({ ...node, put });
    for (const { start, end } of decisions(node)) cuts.push({ start, end, put: 'undefined' });
  }
  let result = '';
  let from = 0;
  for (const { start, end, put } of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // What stands inside of something that was cut has gone with it.
    if (start < from) continue;
    result += code.slice(from, start) + put;
    from = end;
  }
  return result + code.slice(from);
}

const sources = new Map([
  ['preact', 'src/index.js'],
  ['preact/hooks', 'hooks/src/index.js'],
  ['preact/jsx-runtime', 'jsx-runtime/src/index.js'],
]);

export const leanPreact: Plugin = {
  name: 'lean-preact',
  enforce: 'pre',
  buildStart: checkTheWidget,
  resolveId: (asked) => {
    const source = sources.get(asked);
    return source === undefined ? null : resolve(home, source);
  },
  transform(code, id) {
    if (!id.startsWith(home)) return null;
    // The cast: the parser's nodes have more fields, of which none is needed.
    return { code: lean(code, this.parse(code) as unknown as Node), map: null };
  },
};

/** Names that only Preact's own modules say to each other. */
export function namesOfPreact(): readonly string[] {
  const names = ['src', 'src/diff', 'hooks/src', 'jsx-runtime/src'].flatMap((folder) =>
    readdirSync(resolve(home, folder))
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => readFileSync(resolve(home, folder, file), 'utf8').match(/(?<=\.|\t)__?[a-z]\w+(?=[^'\w])/gi) ?? []),
  );
  return names;
}
