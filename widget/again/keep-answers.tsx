/** Asks whether this device may keep the answers for a second check, and takes them away again at one press. */
import { useState } from 'preact/hooks';
import type { Conversation } from '../../machines/conversation.ts';
import type { ReminderTexts } from '../../src/wording/reminder.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { dayIn } from '../day.ts';
import { keep, kept, remove, thisDevice, yesOf } from '../device/device-record.ts';
import { keptAnswers } from '../device/kept-answers.ts';
import { fill } from '../fill.ts';

interface KeepAnswersProps {
  readonly conversation: Conversation;
  readonly wording: Wording;
  readonly texts: ReminderTexts['keep'];
}

/** These very answers are kept already, and not those of an earlier check. */
function keptThese({ answered }: Conversation) {
  const found = kept(keptAnswers, thisDevice());
  return JSON.stringify(found?.content) === JSON.stringify(answered) ? found : undefined;
}

export function KeepAnswers({ conversation, wording, texts }: KeepAnswersProps) {
  const [found, setFound] = useState(() => keptThese(conversation));
  const [news, setNews] = useState<string>();
  const device = thisDevice();
  // One button, so that the focus stays where it is.
  const press = (event: Event) => {
    if (found) remove(keptAnswers, device);
    const isKept = !found && keep(keptAnswers, conversation.answered, device, yesOf(event));
    const now = isKept ? kept(keptAnswers, device) : undefined;
    setFound(now);
    setNews(found ? texts.forgotten : now ? fill(texts.until, { date: dayIn(wording.interface.language, now.until) }) : texts.cannot);
  };
  return (
    <div class="reminder">
      <p>{found && !news ? fill(texts.until, { date: dayIn(wording.interface.language, found.until) }) : texts.ask}</p>
      <button type="button" class="press" onClick={press}>
        {found ? texts.forget : texts.yes}
      </button>
      <p role="status">{news}</p>
    </div>
  );
}
