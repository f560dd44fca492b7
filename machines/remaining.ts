/** How many questions may still come: the longest of the ways on that the answers so far leave open. */
import type { FindingId } from '../src/protocol/index.ts';
import { evaluate, findingsRead } from '../src/rules/evaluate.ts';
import type { Findings } from '../src/vocabulary/finding.ts';
import type { PassedOverParams } from './ask.ts';
import { canRaise } from './reach.ts';
import { targetOf, waysOf } from './run-chart.ts';
import type { ChartState, Position, Way } from './run-chart.ts';
import type { TriageContext } from './triage.types.ts';

/** What a guard will say when its state is reached, as far as it is known now. */
function foresee({ guard }: Way, { findings, level }: TriageContext): boolean | undefined {
  if (!guard) return true;
  // `ask` and `sentTo` give guards these parameters; the other guards are names.
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  if (type === 'found' || type === 'mayBe') {
    const { finding } = params as { finding: FindingId };
    const value = findings[finding];
    return value === undefined ? undefined : value === 'yes' || (type === 'mayBe' && value === 'not-sure');
  }
  if (type === 'isPassedOver') {
    const { appliesWhen, readers } = params as PassedOverParams;
    if (level !== undefined && !canRaise(level, readers, findings)) return true;
    const known = appliesWhen !== undefined && findingsRead(appliesWhen).every((finding) => findings[finding] !== undefined);
    return known && evaluate(appliesWhen, findings) === 'no';
  }
  if (type === 'onlyBooks' || type === 'wantedOnlyToBook') return findings['wants-only-to-book'] === 'yes';
  return undefined;
}

function longest(state: ChartState, context: TriageContext, seen: Map<ChartState, number>): number {
  const known = seen.get(state);
  if (known !== undefined) return known;
  const ways: number[] = [0];
  for (const next of statesAfter(state, context)) ways.push(longest(next, context, seen));
  const length = Math.max(...ways) + (isAsked(state, context) ? 1 : 0);
  seen.set(state, length);
  return length;
}

function isAsked({ written }: ChartState, context: TriageContext): boolean {
  const [passedOver] = waysOf(written.always);
  return written.meta !== undefined && !(passedOver && foresee(passedOver, context));
}

/** The states that may come next, whatever is answered in this one. */
function statesAfter(state: ChartState, context: TriageContext): readonly ChartState[] {
  const { initial, type, meta, on, always } = state.written;
  if (initial !== undefined) return [targetOf(state, `.${initial}`)];
  if (type === 'final' && state.parent) return targets(state.parent, inOrder(waysOf(state.parent.written.onDone), context));
  return targets(state, meta ? waysOf(on?.['answer.given']) : inOrder(waysOf(always), context));
}

const targets = (from: ChartState, ways: readonly Way[]) => ways.map(({ target }) => targetOf(from, target));

/** Of ways that are tried in order: those before the first that is sure to be taken, and that one. */
function inOrder(ways: readonly Way[], context: TriageContext): readonly Way[] {
  const open = ways.filter((way) => foresee(way, context) !== false);
  const sure = open.findIndex((way) => foresee(way, context) === true);
  return sure < 0 ? open : open.slice(0, sure + 1);
}

/** Children and adults, pregnant or not, are led different ways: to count the screens of all would announce more than anybody is asked. */
const whoItMayBe: readonly Findings[] = [
  { child: 'yes' },
  { child: 'no', 'pregnant-or-recent-birth': 'yes' },
  { child: 'no', 'pregnant-or-recent-birth': 'no' },
];

/** The longest number of questions still to answer from here on, the one on screen included. */
export function longestRemaining({ state, context }: Position): number {
  const known = context.findings;
  const possible = whoItMayBe.filter((who) =>
    Object.entries(who).every(([finding, value]) => known[finding] === undefined || known[finding] === value),
  );
  // Whoever is not sure of a pregnancy fits none of the three.
  const people = possible.length > 0 ? possible : [{}];
  return Math.max(...people.map((who) => longest(state, { ...context, findings: { ...who, ...known } }, new Map<ChartState, number>())));
}
