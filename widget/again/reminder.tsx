/** Offers what brings the visitor back after two days: answers to compare with, which stay, and a calendar entry, which leaves the page as a file. */
import { useState } from 'preact/hooks';
import { reminderFile } from '../../src/handoff/reminder.ts';
import { type OpenText, mayLeave } from '../../src/vocabulary/may-leave.ts';
import { fill } from '../fill.ts';
import { save } from '../summary/taking.ts';
import { KeepAnswers } from './keep-answers.tsx';
import type { ReminderProps } from './again.types.ts';

/** A name that says nothing about health, in a list of downloads that others may see. */
const fileName = 'reminder.ics';

/** The page's address, chance, and words of ours with the clinic's name: nobody answered any of it. */
const declared = (text: OpenText) => mayLeave({ answerClass: 'routing' }, text);

export function Reminder({ clinic, ...props }: ReminderProps) {
  const { texts } = props;
  const [isSaved, setSaved] = useState(false);
  // Once, so that a second press is no second entry.
  const [id] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const saveEntry = () => {
    const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    const text = reminderFile({
      page: declared(location.href),
      canonical: own ? declared(own.href) : undefined,
      title: declared(fill(texts.entry, { clinic: clinic.name })),
      note: declared(texts.entryNote),
      now: Date.now(),
      id: declared(id),
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
