/** The panel: a dialog beside the page on a desktop, the whole screen on a phone. */
import { useRef, useState } from 'preact/hooks';
import type { Conversation } from '../machines/conversation.ts';
import { ConversationPanel } from './conversation-panel.tsx';
import { Boundary, Failure } from './failure.tsx';
import { Header, nameIds } from './header.tsx';
import { keepFocus } from './keep-focus.ts';
import { SettingProvider } from './setting.ts';
import type { Setting } from './setting.ts';
import { usePhone } from './use-phone.ts';

/** The setting is made of most of them. */
export interface AssistantProps extends Omit<Setting, 'chooseCountry' | 'isCountryChosen'> {
  /** What the launcher's `aria-controls` names. */
  readonly id: string;
  /** The language that the panel opens in is still on its way: nothing is asked in another one meanwhile. */
  readonly isWaiting?: boolean;
  /** What it waits for did not come: there is something to press, and nothing to answer. */
  readonly hasFailed?: boolean;
  readonly onClose: () => void;
  /** A closed panel keeps the conversation, half-made ticks included. */
  readonly isOpen?: boolean;
  /** It stands in the page's own text: no dialog, and it takes no focus before it is used. */
  readonly isInline?: boolean;
  /** Where to begin; a new conversation when not given. Read once: give another `key` to begin anew. */
  readonly begin?: Conversation;
  /** Called with the conversation whenever it moves on. */
  readonly onMove?: (conversation: Conversation) => void;
}

/** Tells session recorders to leave the panel alone: https://www.hotjar.com and its like read these marks, each its own. */
const unrecorded = { 'data-private': '', 'data-hj-suppress': '', 'data-clarity-mask': 'true', 'data-sentry-mask': '', 'fs-exclude': '' };

export function Assistant({ id, clinic, isWaiting, hasFailed, onClose, isOpen = true, isInline = false, begin, onMove, ...others }: AssistantProps) {
  const { locale, wording, emit } = others;
  const panel = useRef<HTMLElement>(null);
  const isPhone = usePhone() && !isInline;
  const [chosen, chooseCountry] = useState<string>();
  const setting = { ...others, clinic: chosen ? { ...clinic, country: chosen } : clinic, chooseCountry, isCountryChosen: chosen !== undefined };

  return (
    <SettingProvider value={setting}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- A modal dialog keeps the Tab key to itself: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/ */}
      <section
        id={id}
        ref={panel}
        class={`panel ${clinic.appearance.position} ph-no-capture`}
        part="panel"
        role={isInline ? 'region' : 'dialog'}
        aria-labelledby={nameIds}
        {...(!isInline && { 'aria-modal': isPhone })}
        lang={locale}
        dir={wording.interface.direction}
        tabIndex={-1}
        hidden={!isOpen}
        {...unrecorded}
        onKeyDown={(event) => isPhone && panel.current && keepFocus(event, panel.current)}
      >
        <Boundary onFailure={() => emit('error')} fallback={<Failure onClose={onClose} />}>
          {hasFailed ? (
            <Failure onClose={onClose} />
          ) : isWaiting ? (
            <Header onClose={onClose} />
          ) : (
            <ConversationPanel begin={begin} isOpen={isOpen} isInline={isInline} onMove={onMove} onClose={onClose} />
          )}
        </Boundary>
      </section>
    </SettingProvider>
  );
}
