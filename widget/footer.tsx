/** The foot of the panel: back, about how many more, starting again after a second press, and leaving at once. */
import { useState } from 'preact/hooks';
import { fillCount } from './fill.ts';
import { useSetting } from './setting.ts';

interface FooterProps {
  /** Questions that may still come, the one on screen included; absent at the end. */
  readonly remaining?: number | undefined;
  readonly onBack: () => void;
  readonly onRestart: () => void;
}

export function Footer({ remaining, onBack, onRestart }: FooterProps) {
  const { wording, leave } = useSetting();
  const { footer } = wording.interface;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <div class="footer" part="footer" role="group" aria-label={footer.restartAsk}>
        <span>{footer.restartAsk}</span>
        <button type="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
          {footer.restartNo}
        </button>
        <button type="button" class="strong" onClick={onRestart}>
          {footer.restartYes}
        </button>
      </div>
    );
  }
  return (
    <div class="footer" part="footer">
      <button type="button" onClick={onBack}>
        <span aria-hidden="true">{footer.backArrow}</span>
        {footer.back}
      </button>
      {remaining !== undefined && <span>{remaining > 1 ? fillCount(wording.interface, footer.more, remaining - 1) : footer.last}</span>}
      <button type="button" onClick={() => setAsking(true)}>
        {footer.restart}
      </button>
      <button type="button" onClick={leave}>
        {footer.leave}
      </button>
    </div>
  );
}
