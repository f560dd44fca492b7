/** English: a reminder to check again after two days. */
import type { ReminderTexts } from '../reminder.types.ts';

export const reminder = {
  lead: 'In two days, answer the warning signs again. If it gets worse before that, do not wait.',
  carries: 'The entry names the clinic and this page. It says nothing about you, and nothing is kept here.',
  save: 'Save a calendar entry',
  saved: 'Saved. Open the file to put it in your calendar.',
  entry: 'Check in: {clinic}',
  entryNote: 'Open this page:',
} as const satisfies ReminderTexts;
