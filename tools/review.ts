/** `npm run review`: writes the page that a clinician reads, prints and signs, and fails when a level of care moved down unsigned. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { protocolVersion } from '../src/protocol/index.ts';
import { contentHash } from './content-hash.ts';
import { BaselineFault, makeBaseline, readBaseline } from './review/outcomes/baseline.ts';
import { compare, unsignedDowns } from './review/outcomes/compare.ts';
import { outcomeOf, outcomesNow } from './review/outcomes/outcomes.ts';
import { pageOf } from './review/page.tsx';
import { chartDrawings } from './review/sections/chart.tsx';
import type { Known } from './review/sections/outcomes.tsx';

const root = resolve(import.meta.dirname, '..');

interface Options {
  readonly baseline: string;
  readonly out: string;
  readonly makesBaseline: boolean;
  readonly mayReplaceSigned: boolean;
}

/** @throws TypeError on an option that there is not. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      'make-baseline': { type: 'boolean' },
      'replace-signed': { type: 'boolean' },
      baseline: { type: 'string', default: resolve(root, 'docs/review-baseline.json') },
      out: { type: 'string', default: resolve(root, 'dist/review') },
    },
  });
  return {
    baseline: values.baseline,
    out: values.out,
    makesBaseline: values['make-baseline'] === true,
    mayReplaceSigned: values['replace-signed'] === true,
  };
}

async function run({ baseline: file, out, makesBaseline, mayReplaceSigned }: Options): Promise<void> {
  const now = outcomesNow();
  const hash = contentHash();
  if (makesBaseline) makeBaseline(file, { protocolVersion, contentHash: hash, outcomes: now }, mayReplaceSigned);

  const known = knownFrom(file, now);
  mkdirSync(out, { recursive: true });
  const page = resolve(out, 'index.html');
  writeFileSync(page, pageOf({ protocolVersion, contentHash: hash, drawings: await chartDrawings(), now, known }));
  console.log(`Protocol ${protocolVersion}, content ${hash.slice(0, 16)}: ${page}`);
  report(known);
}

function knownFrom(file: string, now: ReturnType<typeof outcomesNow>): Known {
  try {
    const baseline = readBaseline(file);
    return { baseline, comparison: compare(baseline, now, outcomeOf) };
  } catch (cause) {
    if (!(cause instanceof BaselineFault)) throw cause;
    return { fault: cause.message };
  }
}

function report(known: Known): void {
  if ('fault' in known) {
    console.error(known.fault);
    process.exitCode = 1;
    return;
  }
  const { up, down, added, gone, compared } = known.comparison;
  console.log(`${compared} answer sets compared: ${up.length} up, ${down.length} down, ${added.length} new, ${gone.length} gone.`);
  const unsigned = unsignedDowns(known.comparison);
  if (unsigned.length === 0) return;
  console.error('These moved down to a less urgent level of care, and no sign-off in "acceptedDowns" of the baseline covers them:');
  for (const { answers, from, to } of unsigned) console.error(`  ${from} → ${to}: ${answers}`);
  process.exitCode = 1;
}

try {
  await run(readOptions());
} catch (cause) {
  // Anything but a wrong option or a signed baseline is a fault of ours, and keeps its trace.
  const isOption = cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
  if (!isOption && !(cause instanceof BaselineFault)) throw cause;
  console.error(cause.message);
  process.exitCode = isOption ? 2 : 1;
}
