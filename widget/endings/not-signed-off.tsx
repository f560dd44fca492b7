/** Says that no clinician has signed the content off for this clinic. A review that does not count has been left out by the reader of documents. */
import { useSetting } from '../setting.ts';

export function NotSignedOff() {
  const { clinic, wording } = useSetting();
  if (clinic.review) return null;
  return <p class="hint unsigned">{wording.interface.notSignedOff}</p>;
}
