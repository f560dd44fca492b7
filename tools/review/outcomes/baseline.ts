/** Reads and makes the committed baseline: where every answer set ended when it was made, and which moves down somebody has signed for. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { dispositions } from '../../../src/vocabulary/disposition.ts';
import type { Outcomes } from './outcomes.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());
const signature = v.strictObject({ name: text, date: day });
const disposition = v.picklist(dispositions);

const schema = v.strictObject({
  protocolVersion: text,
  contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  label: text,
  signedOffBy: v.nullable(signature),
  outcomes: v.pipe(
    v.record(v.string(), disposition),
    v.check((outcomes) => Object.keys(outcomes).length > 0, 'it is empty'),
  ),
  acceptedDowns: v.array(v.strictObject({ answers: text, from: disposition, to: disposition, signedOffBy: signature, reason: text })),
});

export type Baseline = v.InferOutput<typeof schema>;
export type AcceptedDown = Baseline['acceptedDowns'][number];

/** A baseline that is missing, cannot be read or may not be replaced. Its message says what to do. */
export class BaselineFault extends Error {}

const howToMakeOne = 'Make one from the protocol as it is with: npm run review -- --make-baseline';

/** @throws BaselineFault when the file is absent, unreadable or empty. */
export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) throw new BaselineFault(`There is no baseline at ${file}. ${howToMakeOne}`);
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new BaselineFault(`The baseline ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)} ${howToMakeOne}`);
  }
  const { success, output, issues } = v.safeParse(schema, given);
  if (success) return output;
  const [issue] = issues;
  throw new BaselineFault(`The baseline ${file} cannot be used, at "${v.getDotPath(issue) ?? ''}": ${issue.message}. ${howToMakeOne}`);
}

interface Current {
  readonly protocolVersion: string;
  readonly contentHash: string;
  readonly outcomes: Outcomes;
}

/** Whether the file names somebody who signed it, however little of the rest can be read. */
function isSigned(file: string): boolean {
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof given === 'object' && given !== null && 'signedOffBy' in given && given.signedOffBy !== null;
  } catch {
    return false;
  }
}

/** Writes today's outcomes, unsigned. @throws BaselineFault where a signed baseline would be lost. */
export function makeBaseline(file: string, { protocolVersion, contentHash, outcomes }: Current, mayReplaceSigned: boolean): void {
  if (isSigned(file) && !mayReplaceSigned) {
    throw new BaselineFault(`The baseline ${file} is signed. To replace it all the same, add --replace-signed.`);
  }
  const made: Baseline = { protocolVersion, contentHash, label: 'unsigned', signedOffBy: null, outcomes: { ...outcomes }, acceptedDowns: [] };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}
