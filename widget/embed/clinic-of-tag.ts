/** The clinic that a script tag describes: its attributes at once, its document as soon as it has been read. */
import { clinicOfAttributes } from '../../src/clinic/clinic-of-attributes.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import type { AppHost } from './embed.types.ts';

/**
 * Calls `onClinic` at once with what the attributes say, and again if a document says more. Most tags need no more: what reads documents, and words
 * what is wrong with attributes, is a part.
 */
export function clinicOfTag(
  { attributes, loadPart }: Pick<AppHost, 'attributes' | 'loadPart'>,
  onClinic: (clinic: Clinic, whereToGo?: DrawWhereToGo) => void,
): void {
  const { clinic, doubtful } = clinicOfAttributes(attributes);
  onClinic(clinic);
  // A country without a number here may be one that there is not: the part knows.
  if (!attributes['config'] && doubtful.length === 0 && (!clinic.country || emergencyNumbers(clinic.country))) return;
  loadPart('clinic-document')
    .then(({ lookAgain, whereToGo }) => lookAgain(attributes, (found) => onClinic(found, whereToGo)))
    .catch(() => console.warn('Signpost could not check its attributes. Serve all files of this version.'));
}
