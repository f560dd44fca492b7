/** Offers a calendar entry that brings the visitor back after two days. It leaves the page as a file, at the press of its button. */
import { useState } from 'preact/hooks';
import { reminderFile } from '../../src/handoff/reminder.ts';
import { fill } from '../fill.ts';
import { save } from '../summary/taking.ts';
import type { ReminderProps } from './reminder.types.ts';

/** A name that says nothing about health, in a list of downloads that others may see. */
const fileName = 'reminder.ics';

export function Reminder({ clinic, texts }: ReminderProps) {
  const [isSaved, setSaved] = useState(false);
  // Once, so that a second press is no second entry.
  const [id] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const keep = () => {
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
    <div>
      <p>{texts.lead}</p>
      <p class="hint">{texts.carries}</p>
      <button type="button" class="press" onClick={keep}>
        {texts.save}
      </button>
      <p role="status">{isSaved && texts.saved}</p>
    </div>
  );
}
