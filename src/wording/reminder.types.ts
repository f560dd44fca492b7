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
  /** What asks whether the answers may be kept on the device, and what comes of it. */
  readonly keep: {
    /** What is kept, where, for how long, and who could see it. */
    readonly ask: string;
    readonly yes: string;
    /** `{date}` */
    readonly until: string;
    readonly forget: string;
    readonly forgotten: string;
    /** Storage is blocked. */
    readonly cannot: string;
  };
}
