/** The floor table of the design as a function: what one file imports or names that its floor may not. */
import { posix } from 'node:path';
import { withoutComments } from './sources.ts';

interface Unit {
  readonly folder: string;
  readonly floor: number;
  /** Folders below it that it may not import all the same. */
  readonly apartFrom?: readonly string[];
  /** Folders below it of which it may import types and nothing else. */
  readonly onlyTypesOf?: readonly string[];
  readonly packages?: RegExp;
}

/** Most specific folder first: the first that a path starts with is its unit. */
const units: readonly Unit[] = [
  { folder: 'widget/embed', floor: 5, packages: /^preact(\/|$)/ },
  { folder: 'site', floor: 5, packages: /^preact(\/|$)/ },
  { folder: 'widget', floor: 4, packages: /^preact(\/|$)/ },
  { folder: 'tools', floor: 4, apartFrom: ['widget', 'widget/embed', 'site'], packages: /./ },
  // Lazily loaded, and named in docs/decisions/0022.
  { folder: 'src/handoff', floor: 3, apartFrom: ['machines'], packages: /^lean-qr$/ },
  { folder: 'src/reading', floor: 3, apartFrom: ['machines'] },
  { folder: 'machines', floor: 2, packages: /^xstate(\/|$)/ },
  { folder: 'src/wording', floor: 2, apartFrom: ['src/rules'], onlyTypesOf: ['src/protocol', 'src/clinic', 'src/vocabulary'] },
  { folder: 'src/protocol', floor: 1 },
  { folder: 'src/rules', floor: 1 },
  { folder: 'src/clinic', floor: 1, packages: /^valibot$/ },
  { folder: 'src/vocabulary', floor: 0 },
];

/** The folders that the table covers. */
export const folders = ['src', 'machines', 'widget', 'site', 'tools'];

const unitOf = (path: string) => units.find(({ folder }) => path.startsWith(`${folder}/`));

/** `import … from`, `export … from`, `import '…'`, `import('…')`. */
const imports = /\b(import|export)(\s+type\b)?(?:[^'"`;()]*?\bfrom)?\s*\(?\s*(['"])([^'"\n]+)\3/g;

/** What the clinical floors may not touch: the page, the clock, the network, chance. They are passed in. */
const outside =
  /(?<![.\w])(?:window|localStorage|sessionStorage|navigator|location(?!:)|globalThis|fetch|XMLHttpRequest|setTimeout|setInterval|performance|crypto|Date\.now|Math\.random|new Date\(\)|document\.(?:body|head|cookie|title|documentElement|activeElement|createElement|getElement|querySelector|addEventListener))(?!\w)/g;

const withoutText = (source: string) => source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

/** @param path from the root, with forward slashes. */
export function faultsIn(path: string, source: string): readonly string[] {
  const unit = unitOf(path);
  if (!unit) return [`${path} stands on no floor`];
  const code = withoutComments(source);
  const imported = [...code.matchAll(imports)].flatMap(([, , type, , name = '']) => importFault(unit, path, name, type !== undefined) ?? []);
  const isClinical = unit.folder.startsWith('src/') || unit.folder === 'machines';
  const named = isClinical ? [...withoutText(code).matchAll(outside)].map(([name]) => `${path} touches ${name}, which must be passed in`) : [];
  return [...imported, ...named];
}

function importFault(unit: Unit, path: string, name: string, isType: boolean): string | undefined {
  if (!name.startsWith('.')) return unit.packages?.test(name) ? undefined : `${path} imports the package ${name}`;
  const target = posix.join(posix.dirname(path), name);
  const below = unitOf(target);
  // Only `tools` reaches outside the floors, for the build's configuration.
  if (!below) return unit.folder === 'tools' ? undefined : `${path} imports ${target}, which stands on no floor`;
  if (below === unit) return undefined;
  if (below.floor >= unit.floor || unit.apartFrom?.includes(below.folder)) return `${path} imports ${target}, which is not below it`;
  if (unit.onlyTypesOf?.includes(below.folder) && !isType) return `${path} imports more than types from ${target}`;
  return undefined;
}
