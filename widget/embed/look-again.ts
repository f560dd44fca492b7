/** Looks at a script tag again, with words for what is wrong and a reader for the document that it names. */
import type { Clinic, Problem } from '../../src/clinic/clinic.types.ts';
import { problemMessage } from '../../src/clinic/problem-message.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { readConfig } from './read-config.ts';

/** One console message for all that is wrong, each line naming the field and the fix. */
function report(problems: readonly Problem[]): void {
  if (problems.length) console.warn(problems.map(problemMessage).join('\n'));
}

/** Calls `onClinic` when a document says more than the attributes. A document that cannot be read changes nothing. */
export async function lookAgain(attributes: Readonly<Record<string, string>>, onClinic: (clinic: Clinic) => void): Promise<void> {
  const { clinic, problems } = readAttributes(attributes);
  const { config } = attributes;
  if (!config) {
    report(problems);
    // Set by attributes that only a second look reads.
    if (clinic.handoff) onClinic(clinic);
    return;
  }
  const read = await readConfig(config);
  if ('problem' in read) return report([...problems, read.problem]);
  const document = readDocument(read.json, clinic);
  report([...problems, ...document.problems]);
  onClinic(document.clinic);
}
