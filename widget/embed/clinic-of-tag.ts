/** The clinic that a script tag describes: its attributes at once, its document as soon as it has been read. */
import type { Clinic, Problem } from '../../src/clinic/clinic.types.ts';
import { found, problemMessage } from '../../src/clinic/problem-message.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import type { AppHost } from './embed.types.ts';

/** One console message for all that is wrong, each line naming the field and the fix. */
function report(problems: readonly Problem[]): void {
  if (problems.length) console.warn(problems.map(problemMessage).join('\n'));
}

/** Calls `onClinic` at once with what the attributes say, and again if a document says more. A document that cannot be read changes nothing. */
export function clinicOfTag({ attributes, loadPart }: Pick<AppHost, 'attributes' | 'loadPart'>, onClinic: (clinic: Clinic) => void): void {
  const { clinic, problems } = readAttributes(attributes);
  onClinic(clinic);
  const { config } = attributes;
  if (!config) return report(problems);
  const followUp = async () => {
    const { readConfig, readDocument } = await loadPart('clinic-document');
    const read = await readConfig(config);
    if ('problem' in read) return report([...problems, read.problem]);
    const document = readDocument(read.json, clinic);
    report([...problems, ...document.problems]);
    onClinic(document.clinic);
  };
  const lost = {
    field: 'data-config',
    found: found(config),
    fix: 'The reader of documents could not be loaded: check that all files of this version are served.',
  };
  followUp().catch(() => report([...problems, lost]));
}
