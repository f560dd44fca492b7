/** What is said about the course of some sessions, noted by whoever has them. Loaded when somebody opens it. Words in braces are filled in. */

/** What is noted of one session. */
type NotedName = 'before' | 'after' | 'stiffness' | 'movement' | 'reliance';

/** What 0 and 10 stand for. Each with `{number}`. */
interface Ends {
  readonly low: string;
  readonly high: string;
}

export interface CourseTexts {
  readonly title: string;
  /** What a course is for, and what it is not. */
  readonly aim: string;
  /** When to stop, whatever the numbers say. */
  readonly stop: string;
  /** In the place of nothing kept: what is kept, where, who sees it and how long. `{days}`, and `{button}` for what deletes it. */
  readonly asks: string;
  /** The press that says yes. */
  readonly keep: string;
  /** The same button once something is kept. */
  readonly add: string;
  /** `{until}` */
  readonly kept: string;
  readonly notKept: string;
  readonly added: string;
  /** What is asked, and what the numbers are called in a sentence. */
  readonly fields: Readonly<Record<'day' | NotedName, string>>;
  /** The same in one or two short words, beside a line and above a column. */
  readonly short: Readonly<Record<NotedName, string>>;
  readonly ends: { readonly pain: Ends; readonly stiffness: Ends; readonly movement: Ends };
  /** How much of it there was, compared with usual. */
  readonly reliance: { readonly less: string; readonly same: string; readonly more: string };
  /** Where nothing is chosen yet. */
  readonly choose: string;
  /** `{fields}` */
  readonly missing: string;
  readonly charts: Readonly<Record<'pain' | 'movement', { readonly title: string; readonly hint: string }>>;
  /** In the place of a chart, after one session. */
  readonly oneMore: string;
  /** The first session and the last. `{what}`, `{first}` and `{last}` */
  readonly compared: string;
  /** A line of the chart, for whoever does not see it. `{what}`, `{from}`, `{to}`, `{first}`, `{last}`, `{low}` and `{high}` */
  readonly line: string;
  readonly worse: string;
  /** Above the table. */
  readonly entries: string;
  readonly remove: string;
  /** The whole name of that button, which begins with the same word. `{day}` */
  readonly removeOne: string;
  readonly removed: string;
  readonly removeAll: string;
  readonly allRemoved: string;
}
