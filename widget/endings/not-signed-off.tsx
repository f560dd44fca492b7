/**
 * Says that nobody has reviewed the translation, where nobody has, and that no clinician has signed the content off for this clinic. A review
 * that does not count has been left out by the reader of documents.
 */
import { useSetting } from '../setting.ts';

export function NotSignedOff() {
  const { clinic, wording } = useSetting();
  const says = [!clinic.review && wording.interface.notSignedOff, wording.notReviewed].filter(Boolean);
  return says.length > 0 ? <p class="hint unsigned">{says.join(' ')}</p> : null;
}
