/** Says that nobody has reviewed the translation, where nobody has, and that no clinician has signed the content off: the protocol does not publish a content hash to sign yet. */
import { useSetting } from '../setting.ts';

export function NotSignedOff() {
  const { wording } = useSetting();
  return (
    <p class="hint unsigned">
      {wording.interface.notSignedOff} {wording.notReviewed}
    </p>
  );
}
