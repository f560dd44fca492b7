/** Asks whether this device may keep a check for a second one to compare with, and takes it away again at one press. */
import { useState } from 'preact/hooks';
import type { Check } from '../../machines/conversation.ts';
import { dayIn } from '../day.ts';
import { keep, kept, remove, thisDevice, yesOf } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';
import { fill } from '../fill.ts';
import type { ReminderProps } from './again.types.ts';
import { StillKept } from './still-kept.tsx';

/** This very check is kept already, and not an earlier one. */
function keptThis(check: Check) {
  const found = kept(keptCheck, thisDevice());
  return JSON.stringify(found?.content) === JSON.stringify(check) ? found : undefined;
}

export function KeepAnswers({ conversation: { answered }, assessment, wording, loadPart, texts: { keep: texts } }: Omit<ReminderProps, 'clinic'>) {
  const check: Check = { told: assessment.disposition, answers: answered };
  const [found, setFound] = useState(() => keptThis(check));
  const [news, setNews] = useState<string>();
  const device = thisDevice();
  // One button, so that the focus stays where it is.
  const press = (event: Event) => {
    if (found) remove(keptCheck, device);
    const isKept = !found && keep(keptCheck, check, device, yesOf(event));
    const now = isKept ? kept(keptCheck, device) : undefined;
    setFound(now);
    setNews(found ? texts.forgotten : now ? fill(texts.until, { date: dayIn(wording.interface.language, now.until) }) : texts.cannot);
  };
  return (
    <div class="reminder">
      {/* An earlier check, in whose place this one would come. */}
      {!found && !news && <StillKept wording={wording} loadPart={loadPart} />}
      <p>{found && !news ? fill(texts.until, { date: dayIn(wording.interface.language, found.until) }) : texts.ask}</p>
      <button type="button" class="press" onClick={press}>
        {found ? texts.forget : texts.yes}
      </button>
      <p role="status">{news}</p>
    </div>
  );
}
