/** Walks the chart through every state that can be told apart, question by question, deciding each answer when it makes a difference. */
import { comeToRest } from '../../machines/run-chart.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import type { ChartState } from '../../machines/chart-states.ts';
import { innermost, targetOf, waysOf } from '../../machines/chart-states.ts';
import type { PlaceId, QuestionId } from '../../src/protocol/index.ts';
import { askedOf } from '../../src/rules/asked-of.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { inOrder, needsWhoItIs, placesNamed } from './asking.ts';
import { endingOf } from './ending.ts';
import type { Explored, Sample, Tally } from './explore.types.ts';
import { Graph } from './graph.ts';
import { Due, Guards } from './guards.ts';
import { Count } from './count.ts';
import { Stories, told } from './known.ts';
import { Numbers } from './numbers.ts';
import { height, reachable } from './model.ts';
import { Rows } from './rows.ts';
import { States } from './states.ts';
import { itemVariable, questionVariable, sayingsTo, variables } from './variables.ts';
import type { Saying, Variable } from './variables.ts';

const mostViolations = 40;
const sampleEvery = 101;
const beforePlace: readonly QuestionId[] = ['welcome', 'about-you', 'safety'];
const isScreen = (question: string) => question === 'safety' || question.endsWith('-screen') || question === 'along-with-it';

/**
 * @param places the places that may be named in this part of the exploration; `belongs` says which of them together
 * @param isFirst the part that also meets what ends before a place is named
 */
export function explore(places: readonly PlaceId[], belongs: (named: readonly string[]) => boolean, isFirst: boolean): Explored {
  const rows = new Rows(places);
  const guards = new Guards(rows);
  const graph = new Graph();
  const waiting = new Map<ChartState, States>();
  const waitingFor = new Map<string, Numbers>();
  const stories = new Stories();
  const count = new Count();
  const spare = new Count();
  const nothing = stories.saying([]);
  const tallies = new Map<string, Tally>();
  const violations = new Set<string>();
  const decided = new Set<string>();
  const samples: Sample[] = [];
  /** Rows that have come to the result without a level, from all questions, by how much is put off. */
  const results: (States | undefined)[] = [];
  let longestToScreenedEmergency = 0;
  let endings = 0;

  const isMet = (question: string) => (chosen: readonly string[]) =>
    question === 'place' ? belongs(placesNamed(chosen)) : isFirst || !chosen.includes('just-book');

  /** The number in hand ends. */
  const end = (state: ChartState, row: Uint16Array, node: number, from: QuestionId): number => {
    const questions = row[1] as number;
    const result = endingOf(rows, state, row);
    for (const fault of result.faults) if (violations.size < mostViolations) violations.add(`${fault}, for ${told(stories.findingsAt(node))}`);
    if (result.name === 'booking' && from !== 'safety') violations.add(`the links to book come after "${from}", and not after the safety screen`);
    if (result.decidedBy) decided.add(result.decidedBy);
    if (result.name === 'emergency' && isScreen(from)) longestToScreenedEmergency = Math.max(longestToScreenedEmergency, questions);
    if (isFirst || !beforePlace.includes(from)) {
      const key = `${result.name} ${questions}`;
      let tally = tallies.get(key);
      if (!tally) tallies.set(key, (tally = { ending: result.name, questions, sequences: new Count() }));
      count.multiply(3 ** rows.open(row));
      tally.sequences.add(count);
    }
    if ((endings += 1) % sampleEvery === 0) samples.push({ findings: stories.findingsAt(node), ending: result.name, questions });
    return graph.ending(result.name);
  };

  /**
   * Decides what is due in rows, those with the most answers put off first: by the time a row is looked at, all ways to it have met.
   * @param dueOf the item to decide in a row, or −1 when it may go on; @param goOn where it goes on to with the number in hand, as a node
   */
  const settleAll = (
    buckets: (States | undefined)[],
    dueOf: (row: Uint16Array, node: number) => number,
    goOn: (row: Uint16Array, node: number) => number,
  ) => {
    const row = new Uint16Array(rows.width);
    const ways = [0, 0, 0];
    const oneWay = [0];
    for (let open = buckets.length - 1; open >= 0; open -= 1) {
      const states = buckets[open];
      for (let index = 0; states && index < states.size; index += 1) {
        states.read(index, row);
        states.count(index, count);
        const node = states.node(index);
        const due = dueOf(row, node);
        if (due < 0) {
          oneWay[0] = goOn(row, node);
          graph.lead(node, oneWay);
          continue;
        }
        const variable = variables[due] as Variable;
        for (let value = 0; value < 3; value += 1) {
          if (value > 0) states.read(index, row);
          rows.settle(row, variable, value);
          if (rows.open(row) >= open) throw new Error(`"${variable.name}" is decided for ${told(stories.findingsAt(node))}, and was not put off.`);
          ways[value] = put(buckets, row, node, Stories.decision(variable.finding, value));
        }
        graph.lead(node, ways, due);
      }
      // Nobody comes back to these.
      buckets[open] = undefined;
    }
  };

  const put = (buckets: (States | undefined)[], row: Uint16Array, before: number, step: number): number => {
    rows.finish(row);
    return (buckets[rows.open(row)] ??= new States(rows.width, graph, stories)).add(row, count, before, step);
  };

  /** Ends, or waits for the next question; what was put off and makes a difference on the way there is decided first. */
  const moveOn = (from: ChartState, buckets: (States | undefined)[]): void => {
    const question = from.written.meta?.question as QuestionId;
    const [way] = waysOf(from.written.on?.['answer.given']);
    const entered = innermost(targetOf(from, way?.target ?? ''));
    let next: ChartState = from;
    const dueOf = (row: Uint16Array, node: number): number => {
      const due = rows.dueInRules(row);
      if (due >= 0) return due;
      try {
        next = comeToRest(entered, (guard) => guards.passes(guard, row, () => stories.findingsAt(node)));
        return -1;
      } catch (cause) {
        if (cause instanceof Due) return cause.variable;
        throw cause;
      }
    };
    settleAll(buckets, dueOf, (row, node) => {
      rows.leave(row, from, next);
      rows.finish(row);
      count.multiply(3 ** rows.forget(row));
      if (next.written.meta) return waitAt(next, row, node);
      const isPlain = next.id === 'triage.result' && (row[0] as number) < height.doctor && !beforePlace.includes(question);
      return isPlain ? put(results, row, node, nothing) : end(next, row, node, question);
    });
  };

  const waitAt = (state: ChartState, row: Uint16Array, before: number): number => {
    let states = waiting.get(state);
    if (!states) waiting.set(state, (states = new States(rows.width, graph, stories)));
    return states.add(row, count, before, nothing);
  };

  const steps = new Map<string, number>();
  /** The step in which options are chosen and items put off: these stand as noes until they are decided. */
  const stepOf = (said: Saying['said'], items: readonly Variable[]): number => {
    if (items.length === 0) return stories.saying(said);
    const key = `${said.map(([finding, value]) => finding * 3 + value).join()} ${items.map(({ number }) => number).join()}`;
    let step = steps.get(key);
    if (step === undefined) steps.set(key, (step = stories.saying([...said, ...items.map(({ finding }) => [finding, 0] as const)])));
    return step;
  };

  /** Asks everybody who waits for a question: an option of each group is chosen at once, and every item is put off until it is due. */
  const expand = (state: ChartState, at: States): void => {
    const id = state.written.meta?.question as QuestionId;
    const question: Question = questionOf(id);
    let asked = waitingFor.get(id);
    if (!asked) waitingFor.set(id, (asked = new Numbers()));
    for (let index = 0; index < at.size; index += 1) asked.push(at.node(index));
    const needsFindings = question.kind !== 'scale' && needsWhoItIs(question);
    const buckets: (States | undefined)[] = [];
    const row = new Uint16Array(rows.width);
    for (let index = 0; index < at.size; index += 1) {
      const node = at.node(index);
      at.read(index, row);
      const open = needsFindings ? askedOf(question, stories.findingsAt(node)) : question;
      if (!open) continue;
      const items = open.kind === 'items' ? open.items.filter((item) => !rows.isSettled(row, item)).map(itemVariable) : [];
      const ways: number[] = [];
      for (const { said, times } of sayingsTo(open, isMet(id))) {
        at.read(index, row);
        at.count(index, spare);
        spare.multiply(times);
        if (id !== 'welcome') row[1] = (row[1] as number) + 1;
        for (const [finding, value] of said) rows.say(row, finding, value);
        for (const item of items) rows.putOff(row, item);
        count.low = spare.low;
        count.middle = spare.middle;
        count.high = spare.high;
        ways.push(put(buckets, row, node, stepOf(said, items)));
      }
      graph.lead(node, ways, questionVariable(id));
    }
    moveOn(state, buckets);
  };

  count.setOne();
  const root = waitAt(rows.beginning, rows.first, -1);
  for (const state of inOrder(rows.beginning)) {
    const at = waiting.get(state);
    if (at) expand(state, at);
    waiting.delete(state);
  }
  const result = [...(reachable.get(rows.beginning) ?? [])].find(({ id }) => id === 'triage.result');
  if (result)
    settleAll(
      results,
      (row) => rows.dueAtEnd(row),
      (row, node) => end(result, row, node, 'suitability'),
    );
  return {
    rows,
    graph,
    root,
    waitingFor,
    tallies: [...tallies.values()],
    violations: [...violations],
    decided,
    longestToScreenedEmergency,
    consulted: guards.consulted,
    samples,
    stories,
  };
}
