/** Offers what brings the visitor back after two days: answers to compare with, which stay, and a calendar entry, which leaves the page as a file. */
import { useState } from 'preact/hooks';
import { reminderFile } from '../../src/handoff/reminder.ts';
import { fill } from '../fill.ts';
import { save } from '../summary/taking.ts';
import { KeepAnswers } from './keep-answers.tsx';
import type { ReminderProps } from './again.types.ts';

/** A name that says nothing about health, in a list of downloads that others may see. */
const fileName = 'reminder.ics';

export function Reminder({ clinic, ...props }: ReminderProps) {
  const { texts } = props;
  const [isSaved, setSaved] = useState(false);
  // Once, so that a second press is no second entry.
  const [id] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const saveEntry = () => {
    const text = reminderFile({
      page: location.href,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      title: fill(texts.entry, { clinic: clinic.name }),
      note: texts.entryNote,
      now: Date.now(),
      id,
    });
    save(fileName, 'text/calendar', text);
    setSaved(true);
  };
  return (
    <div class="reminder">
      <p>{texts.lead}</p>
      <KeepAnswers {...props} />
      <p>{texts.carries}</p>
      <button type="button" class="press" onClick={saveEntry}>
        {texts.save}
      </button>
      <p role="status">{isSaved && texts.saved}</p>
    </div>
  );
}
