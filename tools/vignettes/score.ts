/** Judges where stories ended against where guidance sends them. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { Story } from './stories.ts';

export const verdicts = ['exact', 'acceptable', 'dangerous', 'over', 'under'] as const;
export type Verdict = (typeof verdicts)[number];

/** One story, judged. */
export interface Case {
  readonly id: string;
  readonly gold: Disposition;
  readonly got: Disposition;
  readonly verdict: Verdict;
  readonly questions: number;
}

/** Counts. `acceptable` includes `exact`. */
export interface Tally {
  readonly n: number;
  readonly exact: number;
  readonly acceptable: number;
  readonly dangerous: number;
  readonly over: number;
  readonly under: number;
}

export interface Score extends Tally {
  readonly medianQuestions: number;
  readonly byGold: Readonly<Record<string, Tally>>;
  readonly byTag: Readonly<Record<string, Tally>>;
  readonly cases: readonly Case[];
}

/** Most urgent first. Physical therapy and combined are one step; out-of-scope stands beside the ladder, below every step of it. */
const ladder: Readonly<Record<Disposition, number>> = {
  emergency: 0,
  urgent: 1,
  doctor: 2,
  'physical-therapy': 3,
  combined: 3,
  massage: 4,
  'self-care': 5,
  'out-of-scope': 6,
};

/** The first that fits. */
export function verdictOn(story: Pick<Story, 'gold' | 'acceptable' | 'unsafe'>, got: Disposition): Verdict {
  if (got === story.gold) return 'exact';
  if (story.acceptable.includes(got)) return 'acceptable';
  if (story.unsafe.includes(got)) return 'dangerous';
  return ladder[got] < ladder[story.gold] ? 'over' : 'under';
}

export function tally(cases: readonly Case[]): Tally {
  const count = (...wanted: readonly Verdict[]) => cases.filter(({ verdict }) => wanted.includes(verdict)).length;
  return {
    n: cases.length,
    exact: count('exact'),
    acceptable: count('exact', 'acceptable'),
    dangerous: count('dangerous'),
    over: count('over'),
    under: count('under'),
  };
}

/** The middle value, or the mean of the middle two. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
}

/** @param stories in the order of `cases`. */
export function scoreOf(stories: readonly Story[], cases: readonly Case[]): Score {
  const groups = (labels: (story: Story) => readonly string[]) => {
    const names = [...new Set(stories.flatMap(labels))].sort();
    const among = (name: string) => stories.flatMap((story, index) => (labels(story).includes(name) ? cases.slice(index, index + 1) : []));
    return Object.fromEntries(names.map((name) => [name, tally(among(name))]));
  };
  return {
    ...tally(cases),
    medianQuestions: median(cases.map(({ questions }) => questions)),
    byGold: groups(({ gold }) => [gold]),
    byTag: groups(({ tags }) => tags),
    cases,
  };
}
