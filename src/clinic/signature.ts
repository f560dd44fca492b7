/** Whether a clinician's signature covers the content that is running. */
import type { ClinicalReview, ClinicRead, Problem } from './clinic.types.ts';
import { found } from './problem-message.ts';

/** What a signature is held to. */
export interface Running {
  /** SHA-256 of the clinical content of this build, in hexadecimal digits. */
  readonly contentHash: string;
  /** ISO date. */
  readonly today: string;
}

function faultsIn({ date, expires, protocolHash }: ClinicalReview, { contentHash, today }: Running): readonly Problem[] {
  const faults: (Problem | false)[] = [
    protocolHash.toLowerCase() !== contentHash && {
      field: 'review.protocolHash',
      found: found(protocolHash),
      fix: `The content of this version is ${contentHash}. Have it reviewed and signed, or go back to the version that was.`,
    },
    date > today && { field: 'review.date', found: found(date), fix: 'A signature counts from its day on.' },
    expires < today && { field: 'review.expires', found: found(expires), fix: 'Have the content signed again.' },
  ];
  return faults.filter((fault) => fault !== false);
}

/** The same clinic, without a review that does not count. */
export function withSignature(read: ClinicRead, running: Running): ClinicRead {
  const { review, ...clinic } = read.clinic;
  const faults = review ? faultsIn(review, running) : [];
  return faults.length > 0 ? { clinic, problems: [...read.problems, ...faults] } : read;
}
