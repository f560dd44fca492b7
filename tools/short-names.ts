/**
 * Names of properties as they are shipped. What our own interfaces declare is for readers of the source; in a visitor's browser a letter or two
 * does, the same in every file of a build. A name keeps its length when somebody else may say it: a browser, Preact, a clinic or a host page, or
 * a string of ours that may be a key.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MinifyOptions } from 'terser';
import { parseSync } from 'vite';
import { namesOfPreact } from './lean-preact.ts';
import { type JsonSchema, clinicSchema } from './schema/clinic-schema.ts';
import { isNode, nodesOf, type Node } from './syntax.ts';

const root = resolve(import.meta.dirname, '..');

const wordsIn = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Every name that a clinic may write in its document. */
function namesIn({ properties = {}, items }: JsonSchema): readonly string[] {
  const inside = [...Object.values(properties), items].flatMap((inner) => (typeof inner === 'object' && !Array.isArray(inner) ? namesIn(inner) : []));
  return [...Object.keys(properties), ...inside];
}

/**
 * What host pages call and hear, what clinics write, what `Intl` answers, what the files of a build import from each other, and the key from
 * which the palette makes `--signpost-accent`.
 */
const said = wordsIn(
  'now',
  'open close toggle restart destroy on q step protocolVersion',
  ...namesIn(clinicSchema()),
  'zero one two few many other',
  'start part',
  'handoff prefill analytics routing practitioner location reference',
  'event dataLayer',
  'accent',
);

/**
 * Some browser somewhere has these as well, or they are also strings of ours: but nothing that a browser gives us has them, and none is read by a
 * name that is only known when it runs.
 */
const oursAllTheSame = wordsIn(
  'actions asking bands cells columns disposition dropped fallback hint isDisabled',
  'isOpen lead lines onRemoved problem reasons results rows source states',
  'subtitle tags waiting watch why',
);

/** The name that a key or a member is written with, whether in quotes or not. */
const nameIn = (key: unknown) => (isNode(key) ? (key['name'] ?? key['value']) : undefined);

/** The shortest names go to what is said most in the file that everybody waits for. Data does not count, nor what comes as a part. */
const notInTheApp = new RegExp(
  `^(${[
    'protocol wording again body-map booking course drawings languages letter summary visit recheck changes-since earlier-check retold what-would other-answers',
    'clinic/(document|location|parts|problem|read-|signature|time|what) handoff/(advice|at-|book|opening|reminder|summary|where) embed/(analytics|standing)',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
);

const declared = new Set<string>();
const strings = new Set<string>();
const filledIn = new Set<string>();
const timesSaid = new Map<string, number>();

for (const folder of ['src', 'machines', 'widget', 'tools/shipped']) {
  for (const file of readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const path = resolve(root, folder, file);
    // The cast: the parser's nodes have more fields. A string in a type is nothing that runs.
    for (const node of nodesOf(parseSync(path, readFileSync(path, 'utf8')).program as unknown as Node, 'TSLiteralType')) {
      const name = nameIn(node['key'] ?? node['property'] ?? (node.type === 'JSXAttribute' ? node['name'] : undefined));
      if (/^TS(Property|Method)Signature$/.test(node.type) && typeof name === 'string') declared.add(name);
      else if (typeof name === 'string' && !notInTheApp.test(file)) timesSaid.set(name, (timesSaid.get(name) ?? 0) + 1);
      if (node.type === 'Literal' && typeof node['value'] === 'string') {
        // The chart's targets have a dot before the name of a state.
        for (const word of node['value'].split('.')) strings.add(word);
        // A sentence says in braces what is filled in.
        for (const [, name = ''] of node['value'].matchAll(/\{(\w+)\}/g)) filledIn.add(name);
      }
    }
  }
}

const wordsOf = (file: string, pattern: RegExp) => readFileSync(resolve(root, 'node_modules', file), 'utf8').match(pattern) ?? [];
/** Properties of browsers, as Terser lists them, and attributes, which Preact hands to the browser by the name that it is given. */
const platform = new Set([...wordsOf('terser/tools/domprops.js', /(?<=")\w+(?=")/g), ...wordsOf('preact/src/jsx.d.ts', /\w+(?=\??:)/g)]);

const preacts = namesOfPreact();
for (const name of preacts) timesSaid.set(name, (timesSaid.get(name) ?? 0) + 1);

const ours = [...declared]
  .filter(
    (name) =>
      /^[a-z]\w{2,}$/i.test(name) &&
      !said.has(name) &&
      !filledIn.has(name) &&
      // `onChange` is a name of ours until it stands on an element: then the browser knows it as `onchange`.
      !(/^on[A-Z]/.test(name) && platform.has(name.toLowerCase())) &&
      (oursAllTheSame.has(name) || !(strings.has(name) || platform.has(name))),
  )
  .concat([...new Set(preacts)])
  .toSorted((a, b) => (timesSaid.get(b) ?? 0) - (timesSaid.get(a) ?? 0) || (a < b ? -1 : 1));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** `A` to `Z`, then `Aa`, `Ab` …: nobody else's names look so. */
const short = (index: number): string =>
  index < 26 ? letters.charAt(index) : `${letters.charAt(index / 26 - 1)}${letters.charAt(index % 26).toLowerCase()}`;

export const shortNames: ReadonlyMap<string, string> = new Map(ours.map((name, index) => [name, short(index)]));

/** What Terser is told. A copy for each file, since it writes into it. */
export const withShortNames = (): Pick<MinifyOptions, 'mangle' | 'nameCache'> => ({
  mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${ours.join('|')})$`) } },
  nameCache: { props: { props: Object.fromEntries(ours.map((name) => [`$${name}`, shortNames.get(name)])) } },
});
