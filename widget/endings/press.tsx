/** Something to press that leads out: a number to call, or a page in a new tab that is not told where the visitor came from. */
import { Icon } from '../icon.tsx';
import { useSetting } from '../setting.ts';

export interface PressProps {
  /** Its look. */
  readonly kind: string;
  readonly href: string;
  readonly label: string;
  /** Lines below the label; what is nothing is left out. */
  readonly notes: readonly (string | false | undefined)[];
}

export function Press({ kind, href, label, notes }: PressProps) {
  const { wording, emit } = useSetting();
  const isPage = href.startsWith('https:');
  return (
    <a
      class={kind}
      part="action"
      href={href}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      {...(isPage && { target: '_blank' })}
      onClick={() => emit('handoff')}
    >
      {!isPage && <Icon name="phone" />}
      <span>
        {label}
        {isPage && <span class="unseen"> {wording.interface.actions.newTab}</span>}
        {notes.map((note) => note && <small key={note}>{note}</small>)}
      </span>
    </a>
  );
}
