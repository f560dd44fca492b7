/** English: a reminder to check again after two days. */
import type { ReminderTexts } from '../reminder.types.ts';

export const reminder = {
  lead: 'In two days, answer the warning signs again. If it gets worse before that, do not wait.',
  carries: 'The entry names the clinic and this page. It says nothing about you.',
  save: 'Save a calendar entry',
  saved: 'Saved. Open the file to put it in your calendar.',
  entry: 'Check in: {clinic}',
  entryNote: 'Open this page:',
  keep: {
    ask: 'May this device keep your answers for 7 days? Then the second check can compare, and asks less. They stay in this browser, and are sent to nobody. Whoever uses this device could see them here.',
    yes: 'Yes, keep my answers here',
    until: 'Kept on this device until {date}. After that it goes as soon as this is opened.',
    forget: 'Delete them now',
    forgotten: 'Deleted. Nothing of your answers is kept on this device.',
    cannot: 'This browser does not let us keep anything. The second check will ask you everything afresh.',
  },
} as const satisfies ReminderTexts;
