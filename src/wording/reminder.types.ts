/** What is said about a reminder to check again after two days. Loaded when somebody opens it. */
export interface ReminderTexts {
  readonly lead: string;
  /** What the calendar entry holds, and what it does not. */
  readonly carries: string;
  readonly save: string;
  readonly saved: string;
  /** The title of the entry, which others may read. `{clinic}` */
  readonly entry: string;
  /** In the entry, before the address of the page. */
  readonly entryNote: string;
}
