/** Says that answers are kept on this device, until when, and deletes them at one press. */
import { useState } from 'preact/hooks';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import { dayIn } from '../day.ts';
import { kept, remove, thisDevice } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';
import { fill } from '../fill.ts';
import type { StillKeptProps } from './again.types.ts';
import { takeFocus } from './take-focus.ts';
import { useTexts } from './use-texts.ts';

/** In the place of what spoke of them. */
export const Forgotten = ({ texts }: { readonly texts: ReturningTexts }) => (
  <p class="notice" role="status" tabIndex={-1} ref={takeFocus}>
    {texts.forgotten}
  </p>
);

export function StillKept({ wording, loadPart, onForget }: StillKeptProps) {
  const texts = useTexts({ wording, loadPart });
  const [found, setFound] = useState(() => kept(keptCheck, thisDevice()));
  const [isForgotten, setForgotten] = useState(false);
  if (!texts) return null;
  if (isForgotten) return <Forgotten texts={texts} />;
  const forget = () => {
    remove(keptCheck, thisDevice());
    setFound(undefined);
    setForgotten(true);
    onForget?.();
  };
  return found ? (
    <p class="small kept">
      {fill(texts.keptUntil, { date: dayIn(wording.interface.language, found.until) })}{' '}
      <button type="button" onClick={forget}>
        {texts.forget}
      </button>
    </p>
  ) : null;
}
