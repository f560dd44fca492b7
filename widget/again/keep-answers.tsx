/** Asks whether this device may keep a check for a second one to compare with, and takes it away again at one press. */
import { useState } from 'preact/hooks';
import { dayIn } from '../day.ts';
import { keep, kept, remove, thisDevice, yesOf } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';
import { fill } from '../fill.ts';
import type { ReminderProps } from './again.types.ts';
import { StillKept } from './still-kept.tsx';

type KeepProps = Omit<ReminderProps, 'clinic'>;

export function KeepAnswers({ conversation: { answered, again, mark }, assessment, wording, loadPart, remember, texts: { keep: texts } }: KeepProps) {
  const device = thisDevice();
  /** This very conversation, and not an earlier one. */
  const keptThis = () => {
    const found = kept(keptCheck, device);
    return found?.at === mark.at ? found : undefined;
  };
  const [found, setFound] = useState(keptThis);
  const [news, setNews] = useState<string>();
  // One button, so that the focus stays where it is.
  const press = (event: Event) => {
    const before = kept(keptCheck, device);
    // Another second check of the same first may have come to more.
    const later = before && before.at === again?.at ? before.content.later : {};
    mark.at = undefined;
    if (found) remove(keptCheck, device);
    else if (keep(keptCheck, { told: assessment.disposition, answers: answered, later }, device, yesOf(event))) mark.at = kept(keptCheck, device)?.at;
    // On the next page of the tab it is still the one that is kept.
    remember();
    const now = mark.at === undefined ? undefined : keptThis();
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
