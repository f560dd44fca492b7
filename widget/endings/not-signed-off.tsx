/** Says that no clinician has signed the content off, for as long as none has. */
import { useSetting } from '../setting.ts';

export function NotSignedOff() {
  const { clinic, wording } = useSetting();
  return clinic.review ? null : <p class="hint unsigned">{wording.interface.notSignedOff}</p>;
}
