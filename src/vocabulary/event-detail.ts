/** All that a public event may carry: a count of answers and the version of the protocol. */
import type { OpenNumber, OpenText } from './may-leave.ts';

export interface EventDetail {
  /** How many answers have been given. */
  readonly step?: OpenNumber;
  readonly protocolVersion?: OpenText;
}

/**
 * What an event carries of `detail`, and nothing else that is in it.
 * @throws when `step` is no count of answers: nobody answers a hundred questions. The only clinical number, pain, is refused by its type.
 */
export function openDetail({ step = 0 }: EventDetail, protocolVersion: OpenText): EventDetail {
  if (!Number.isInteger(step) || `${step}`.length > 2) throw new Error('Signpost: an event carries a count of answers, and nothing else.');
  return { step, protocolVersion };
}
