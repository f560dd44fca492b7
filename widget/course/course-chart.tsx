/** Draws how a course went: two lines a chart, told apart by dashes, marks and names as well as by colour, in the direction of reading. */
import { fill } from '../fill.ts';
import type { ScaleAt } from './course.ts';
import type { CourseProps, Session } from './course.types.ts';

interface CourseChartsProps extends CourseProps {
  /** By day. */
  readonly sessions: readonly Session[];
}

/** The names of the two lines of a chart, and where their numbers stand in a session. */
const charts = [
  ['pain', ['before', 1], ['after', 2]],
  ['movement', ['stiffness', 3], ['movement', 4]],
] as const;

const width = 288;
const height = 158;
/** Beside the lines: the numbers of the scale. */
const margin = 24;
const yOf = (value: number) => 130 - value * 12;

/** More marks than this would hide what tells the lines apart: only the first and the last session has one then. */
const mostMarks = 20;
/** Lines whose names would touch keep this apart. */
const lineHeight = 15;
/** Of a letter, at most: names differ from language to language, and an SVG does not measure them. */
const letterWidth = 6.8;

/** A square and a dot. */
const marks = [(x: number, y: number) => `M${x - 4},${y - 4}h8v8h-8z`, (x: number, y: number) => `M${x - 4},${y}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z`];

export function CourseCharts({ sessions, texts, locale, direction }: CourseChartsProps) {
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last || sessions.length < 2) return <p class="hint">{texts.oneMore}</p>;
  const [from, to] = [first, last].map(([day]) => date.format(new Date(day)));

  const chart = ([name, ...lines]: (typeof charts)[number]) => {
    const names = lines.map(([line]) => texts.short[line]);
    const end = width - 10 - letterWidth * Math.max(...names.map(({ length }) => length));
    const across = (x: number) => (direction === 'rtl' ? width - x : x);
    const xOf = (index: number) => Math.round(across(margin + 8 + ((end - margin - 16) * index) / (sessions.length - 1)) * 10) / 10;
    /** What is said of a line, from what stands in its place in each session. */
    const says = (text: string, line: (typeof lines)[number][0], at: ScaleAt) => {
      const values = sessions.map((session) => session[at]);
      const numbers = { first: first[at], last: last[at], low: Math.min(...values), high: Math.max(...values) };
      const written = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, number.format(value)]));
      return fill(text, { ...written, what: texts.fields[line], from: String(from), to: String(to) });
    };
    const compared = lines.map(([line, at]) => says(texts.compared, line, at));
    const [[, one], [, other]] = lines;
    /** By how much less than a line of text the two ends are apart: half of it goes above, half below. */
    const lacking = Math.max(0, lineHeight - Math.abs(yOf(last[one]) - yOf(last[other]))) / 2;
    const shift = last[one] < last[other] ? lacking : -lacking;
    return (
      <figure key={name}>
        <figcaption>
          <b>{texts.charts[name].title}</b> <span class="hint">{texts.charts[name].hint}</span>
        </figcaption>
        <svg
          class="chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={[`${texts.charts[name].title}.`, ...lines.map(([line, at]) => says(texts.line, line, at))].join(' ')}
        >
          {[0, 5, 10].map((value) => (
            <g key={value}>
              <path class="grid" d={`M${across(margin)},${yOf(value)}H${across(end)}`} />
              <text class="end" x={across(margin - 6)} y={yOf(value) + 4}>
                {number.format(value)}
              </text>
            </g>
          ))}
          <text x={xOf(0)} y={height - 6}>
            {from}
          </text>
          <text class="end" x={xOf(sessions.length - 1)} y={height - 6}>
            {to}
          </text>
          {lines.map(([line, at], which) => {
            const points = sessions.map((session, index) => [xOf(index), yOf(session[at])] as const);
            const marked = points.filter((_, index) => sessions.length <= mostMarks || index % (sessions.length - 1) === 0);
            return (
              <g key={line} class={which ? 'dotted' : 'squared'}>
                <path class="course-line" d={`M${points.map((point) => point.join()).join('L')}`} />
                <path class="marks" d={marked.map(([x, y]) => marks[which]?.(x, y)).join('')} />
                <text x={across(end + 6)} y={yOf(last[at]) + (which ? -shift : shift) + 4}>
                  {names[which]}
                </text>
              </g>
            );
          })}
        </svg>
        <ul>
          {compared.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </figure>
    );
  };
  return <div class="charts">{charts.map(chart)}</div>;
}
