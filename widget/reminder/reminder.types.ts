/** What the letter hands to the reminder, and what draws it. */
import type { VNode } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { ReminderTexts } from '../../src/wording/reminder.types.ts';

export interface ReminderProps {
  readonly clinic: Clinic;
  readonly texts: ReminderTexts;
}

export type WriteReminder = (props: ReminderProps) => VNode;
