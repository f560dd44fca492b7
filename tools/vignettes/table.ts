/** Prints a score as tables, and one story's answers with the rules that they fired. */
import type { Case, Score, Tally } from './score.ts';
import type { Ending } from './tell-story.ts';
import { wilson } from './wilson.ts';

const percent = (share: number) => `${(share * 100).toFixed(0)}`;
/** `41/46  89 % (77–95)` */
function share(seen: number, n: number): string {
  const [low, high] = wilson(seen, n);
  return `${seen}/${n} ${percent(n === 0 ? 0 : seen / n)} % (${percent(low)}–${percent(high)})`;
}

const headings = ['', 'exact', 'acceptable', 'dangerous', 'over', 'under'];
const row = (name: string, { n, exact, acceptable, dangerous, over, under }: Tally): readonly string[] => [
  name,
  ...[exact, acceptable, dangerous, over, under].map((seen) => share(seen, n)),
];

function columns(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function missed(cases: readonly Case[]): string {
  const lines = cases
    .filter(({ verdict }) => verdict !== 'exact')
    .map(({ id, gold, got, verdict, questions }) => `  ${verdict.padEnd(10)}  ${id}  ${gold} → ${got}, ${questions} questions`);
  return lines.length > 0 ? `\n\nNot exact:\n${lines.toSorted().join('\n')}` : '';
}

/** The whole score. Shares are of each row's stories, with their 95 % interval. */
export function tableOf(score: Score): string {
  const groups = (byName: Readonly<Record<string, Tally>>) => Object.entries(byName).map(([name, group]) => row(name, group));
  const rows = [headings, row('all stories', score), [''], ...groups(score.byGold), [''], ...groups(score.byTag)];
  const cases = missed(score.cases);
  return `${columns(rows)}\n\n${score.n} stories, median ${score.medianQuestions} questions. 95 % intervals in brackets.${cases}`;
}

/** What one story's person answered, screen by screen, and what it led to. */
export function explanationOf({ view, disposition }: Ending): string {
  const answers = view.answered.map(({ question, answer }) => {
    if (answer.kind === 'scale') return `  ${question}: ${answer.value}`;
    if (answer.kind === 'choice') return `  ${question}: ${answer.chosen.join(', ')}`;
    const marked = Object.entries(answer.values).flatMap(([item, value]) => (value === 'no' ? [] : [value === 'yes' ? item : `${item} (not sure)`]));
    return `  ${question}: ${marked.join(', ') || '–'}`;
  });
  const { fired = [], decidedBy } = view.assessment ?? {};
  const rules = fired.map(({ id, level, certain }) => `  ${level ?? 'assessment first'}: ${id}${certain ? '' : ' (not sure)'}`);
  return [...answers, `  ⇒ ${disposition}, decided by ${decidedBy}`, ...rules].join('\n');
}
