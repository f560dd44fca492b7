/** The panel: a dialog beside the page on a desktop, the whole screen on a phone. */
import { useRef, useState } from 'preact/hooks';
import type { Conversation } from '../machines/conversation.ts';
import type { Clinic } from '../src/clinic/clinic.types.ts';
import { ConversationPanel } from './conversation-panel.tsx';
import { Boundary, Failure } from './failure.tsx';
import { nameIds } from './header.tsx';
import { keepFocus } from './keep-focus.ts';
import { SettingProvider } from './setting.ts';
import type { Emit, LoadPart } from './setting.ts';
import type { Wording } from '../src/wording/wording.types.ts';
import type { DrawWhereToGo } from './visit/visit.types.ts';
import { usePhone } from './use-phone.ts';

export interface AssistantProps {
  /** What the launcher's `aria-controls` names. */
  readonly id: string;
  readonly clinic: Clinic;
  readonly wording: Wording;
  readonly whereToGo?: DrawWhereToGo | undefined;
  readonly loadPart: LoadPart;
  readonly emit: Emit;
  readonly onClose: () => void;
  /** A closed panel keeps the conversation, half-made ticks included. */
  readonly isOpen?: boolean;
  /** Where to begin; a new conversation when not given. Read once: give another `key` to begin anew. */
  readonly begin?: Conversation;
  /** Called with the conversation whenever it moves on. */
  readonly onMove?: (conversation: Conversation) => void;
}

/** Tells session recorders to leave the panel alone: https://www.hotjar.com and its like read these marks, each its own. */
const unrecorded = { 'data-private': '', 'data-hj-suppress': '', 'data-clarity-mask': 'true', 'data-sentry-mask': '', 'fs-exclude': '' };

export function Assistant({ id, clinic, wording, whereToGo, loadPart, emit, onClose, isOpen = true, begin, onMove }: AssistantProps) {
  const panel = useRef<HTMLElement>(null);
  const isPhone = usePhone();
  const [chosen, chooseCountry] = useState<string>();
  const setting = {
    clinic: chosen ? { ...clinic, country: chosen } : clinic,
    wording,
    whereToGo,
    loadPart,
    emit,
    chooseCountry,
    isCountryChosen: chosen !== undefined,
  };

  return (
    <SettingProvider value={setting}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- A modal dialog keeps the Tab key to itself: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/ */}
      <section
        id={id}
        ref={panel}
        class={`panel ${clinic.appearance.position} ph-no-capture`}
        part="panel"
        role="dialog"
        aria-labelledby={nameIds}
        aria-modal={isPhone}
        lang={wording.interface.language}
        dir={wording.interface.direction}
        tabIndex={-1}
        hidden={!isOpen}
        {...unrecorded}
        onKeyDown={(event) => isPhone && panel.current && keepFocus(event, panel.current)}
      >
        <Boundary onFailure={() => emit('error')} fallback={<Failure onClose={onClose} />}>
          <ConversationPanel begin={begin} isOpen={isOpen} onMove={onMove} onClose={onClose} />
        </Boundary>
      </section>
    </SettingProvider>
  );
}
