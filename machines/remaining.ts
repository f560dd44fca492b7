/** How many questions may still come: the longest of the ways on that the answers so far leave open. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import type { CareCondition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { Findings, FindingValue } from '../src/vocabulary/finding.ts';
import type { ChoiceQuestion } from '../src/vocabulary/question.ts';
import { questionOf } from './protocol-book.ts';
import type { PassedOverParams } from './ask.ts';
import { askedWhile } from './asked-while.ts';
import { targetOf, waysOf } from './chart-states.ts';
import type { ChartState, Way } from './chart-states.ts';
import type { Position } from './run-chart.ts';
import { settling } from './still-raise.ts';
import type { TriageContext } from './triage.types.ts';

/** What a guard will say when its state is reached, as far as it is known now. */
function foresee({ guard }: Way, context: TriageContext): boolean | undefined {
  if (!guard) return true;
  const { findings } = context;
  const level = settling(context);
  // `ask` and `sentTo` give guards these parameters; the other guards are names.
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  if (type === 'found') {
    const value = findings[(params as { finding: FindingId }).finding];
    return value === undefined ? undefined : value === 'yes';
  }
  if (type === 'isPassedOver') {
    const { question, appliesWhen } = params as PassedOverParams;
    if (level && !mayRaise(question, level, findings)) return true;
    return appliesWhen !== undefined && !mayHold(appliesWhen, findings);
  }
  if (type === 'onlyBooks' || type === 'wantedOnlyToBook') return findings['wants-only-to-book'] === 'yes';
  return undefined;
}

/** Whether a question may still raise the level when it comes up, whatever is answered until then. */
function mayRaise(question: QuestionId, level: Level, findings: Findings): boolean {
  const table = askedWhile.get(question);
  return !table || mayHold(table.emergency, findings) || (level === 'doctor' && mayHold(table.urgent, findings));
}

/** Whether a condition holds or may come to hold, whatever is not known yet. */
function mayHold(when: CareCondition | OpenCondition, findings: Findings): boolean {
  if (typeof when === 'string') return findings[when] !== 'no';
  if ('unasked' in when) return findings[when.unasked] === undefined;
  if ('maybe' in when) return findings[when.maybe] !== 'no';
  // What holds for certain goes on holding.
  if ('unless' in when) return evaluate(when.unless, findings) !== 'yes';
  // No guard of this chart counts.
  if ('of' in when) return true;
  if ('no' in when) return when.no.every((finding) => (findings[finding] ?? 'no') === 'no');
  return 'all' in when ? when.all.every((part) => mayHold(part, findings)) : when.any.some((part) => mayHold(part, findings));
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

const [where] = (questionOf('place') as ChoiceQuestion).groups; // The compiler knows the protocol's ids, not their questions.
const placeFindings = where?.options.flatMap(({ asserts }) => asserts ?? []) ?? [];
const atTwoPlaces = Object.fromEntries(placeFindings.map((finding, index): readonly [string, FindingValue] => [finding, index < 2 ? 'yes' : 'no']));

/** Different people are led different ways, and nobody hurts everywhere: to count the screens of all would announce more than anybody is asked. */
const ledAnotherWay: readonly FindingId[] = ['child', 'pregnant-or-recent-birth', 'surgery-lately'];
const whoItMayBe: readonly Findings[] = [undefined, ...ledAnotherWay].map((who) => ({
  ...atTwoPlaces,
  ...Object.fromEntries(ledAnotherWay.map((finding) => [finding, finding === who ? 'yes' : 'no'])),
}));

/** The longest number of questions still to answer from here on, the one on screen included. */
export function longestRemaining({ state, context }: Position): number {
  return Math.max(
    ...whoItMayBe.map((who) => longest(state, { ...context, findings: { ...who, ...context.findings } }, new Map<ChartState, number>())),
  );
}
