/** `npm run verify`: walks every path through the chart and says what does not hold. `docs/commands.md` tells what it proves. */
import { availableParallelism } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { places } from './verify/part.ts';
import type { Proof } from './verify/part.ts';
import { unsayable } from './verify/assertable.ts';
import { reportOf } from './verify/report.ts';
import type { PlaceId } from '../src/protocol/index.ts';
import { careBounds, minimumLevels } from '../tests/protocol/minimum-levels.ts';

async function proveAll(chosen: readonly PlaceId[], workers: number): Promise<readonly Proof[]> {
  const waiting = [...chosen];
  const proofs: Proof[] = [];
  const work = async (): Promise<void> => {
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      const proof = await proveIn(first);
      proofs.push(proof);
      console.error(`${proof.first.padEnd(20)} ${proof.states.toLocaleString('en')} states, ${proof.violations.length} violations`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return proofs;
}

/** Each part has a thread of its own, whose memory goes with it. */
const proveIn = (first: PlaceId): Promise<Proof> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./verify/worker.mjs', import.meta.url), {
      workerData: first,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });

try {
  const { values } = parseArgs({ options: { first: { type: 'string', multiple: true } } });
  const unknown = values.first?.find((name) => !places.some((place) => place === name));
  if (unknown !== undefined) throw new TypeError(`"${unknown}" is not a place. Places: ${places.join(', ')}.`, { cause: 'usage' });
  const chosen = values.first ? places.filter((place) => values.first?.includes(place)) : places;
  const isWhole = chosen.length === places.length;
  const proofs = proveAll(chosen, Math.min(availableParallelism(), chosen.length));
  // While the parts are at work.
  const unsaid = isWhole ? unsayable([...minimumLevels, ...careBounds]).map(({ line, when }) => `${line}: ${JSON.stringify(when)}`) : [];
  const report = reportOf(await proofs, isWhole, unsaid);
  const file = resolve(import.meta.dirname, '../reports/verify.json');
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const { states, edges, answerSequences, violations, questions, paidCareShare, rulesNeverFired } = report;
  console.log(
    `${states.toLocaleString('en')} states, ${edges.toLocaleString('en')} edges, ${BigInt(answerSequences).toLocaleString('en')} answer sequences`,
  );
  console.log(`Questions: ${questions.min} to ${questions.max}, median ${questions.median}, 95 % at most ${questions.p95}`);
  console.log(
    `Paid care: ${(paidCareShare.answerSequences * 100).toFixed(3)} % of answer sequences, ${paidCareShare.dispositions * 100} % of dispositions`,
  );
  for (const violation of violations) console.log(`✗ ${violation}`);
  for (const rule of rulesNeverFired) console.log(`✗ the rule "${rule}" never held`);
  console.log(`${violations.length} violations, ${rulesNeverFired.length} rules never fired`);
  process.exitCode = violations.length + rulesNeverFired.length > 0 ? 1 : 0;
} catch (cause) {
  if (!(cause instanceof TypeError && ('code' in cause || cause.cause === 'usage'))) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
