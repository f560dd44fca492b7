/** Looks at a script tag again, with words for what is wrong and a reader for the document that it names. */
import { clinicOfAttributes } from '../../src/clinic/clinic-of-attributes.ts';
import type { Clinic, Problem } from '../../src/clinic/clinic.types.ts';
import { problemMessage } from '../../src/clinic/problem-message.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { withSignature } from '../../src/clinic/signature.ts';
import { readConfig } from './read-config.ts';

/** One console message for all that is wrong, each line naming the field and the fix. */
function report(problems: readonly Problem[]): void {
  if (problems.length) console.warn(problems.map(problemMessage).join('\n'));
}

export type LookAgain = (attributes: Readonly<Record<string, string>>, onClinic: (clinic: Clinic) => void) => Promise<void>;

/**
 * Calls `onClinic` when it finds a clinic that is another than at first sight. A document that cannot be read changes nothing.
 * @param contentHash of the clinical content of this build, which a signature in the document must name
 */
export const lookAgainAt =
  (contentHash: string): LookAgain =>
  async (attributes, onClinic) => {
    const { clinic, problems } = readAttributes(attributes);
    const { config } = attributes;
    if (!config) {
      report(problems);
      // Set by attributes that only a second look reads, or a country that it does not know.
      if (clinic.handoff || clinic.country !== clinicOfAttributes(attributes).clinic.country) onClinic(clinic);
      return;
    }
    const read = await readConfig(config);
    if ('problem' in read) return report([...problems, read.problem]);
    const document = withSignature(readDocument(read.json, clinic), { contentHash, today: new Date().toISOString().slice(0, 10) });
    report([...problems, ...document.problems]);
    onClinic(document.clinic);
  };
