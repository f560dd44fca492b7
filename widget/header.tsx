/** The top of the panel: whose it is, what it is for, Emergency always in reach, and the way out. */
import { Icon } from './icon.tsx';
import { useSetting } from './setting.ts';

/** The ids that name the panel. */
export const nameIds = 'signpost-name signpost-subtitle';

interface HeaderProps {
  /** Absent where an emergency is on screen already. */
  readonly onEmergency?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly isForSomeoneElse?: boolean;
}

export function Header({ onEmergency, onClose, isForSomeoneElse = false }: HeaderProps) {
  const { clinic, wording, speaking } = useSetting();
  const { Choice, news } = speaking;
  const { header } = wording.interface;
  return (
    <div class="header" part="header">
      <span class="badge">
        <Icon name="sign" />
      </span>
      {Choice && <Choice />}
      <div class="title">
        <p id="signpost-name" class="name">
          {clinic.name}
        </p>
        <p id="signpost-subtitle" class="subtitle">
          {header.subtitle}
        </p>
      </div>
      {onEmergency && (
        <button type="button" class="help" onClick={onEmergency}>
          {header.emergency}
        </button>
      )}
      <button type="button" class="close" aria-label={header.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <p class="helper" role="status">
        {news}
      </p>
      {isForSomeoneElse && <p class="helper">{header.forSomeoneElse}</p>}
    </div>
  );
}
