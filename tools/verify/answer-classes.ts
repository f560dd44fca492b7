/** Groups all answers to one question by what they leave to matter, so that one of each group stands for the rest. */
import { findingsSaid, groupsAsked } from '../../src/rules/derive-findings.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { ItemsQuestion, Question } from '../../src/vocabulary/question.ts';
import { project } from './projection.ts';
import type { Focus } from './projection.ts';
import { indexOf, valueCodes } from './vector.ts';
import type { Vector } from './vector.ts';

/** Answers that go on alike: one of them, and how many they are. */
export interface AnswerClass {
  readonly answer: Answer;
  readonly size: bigint;
}

const values: readonly FindingValue[] = ['no', 'not-sure', 'yes'];

/** Every way to choose one option in each group that is asked. */
function choices(question: Extract<Question, { kind: 'choice' }>): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const group of question.groups) {
    ways = ways.flatMap((chosen) => (groupsAsked(question, chosen).includes(group) ? group.options.map(({ id }) => [...chosen, id]) : [chosen]));
  }
  return ways;
}

/** Every answer that a choice or a scale can be given: few enough to be listed. */
function listed(question: Exclude<Question, { kind: 'items' }>): readonly Answer[] {
  if (question.kind === 'choice') return choices(question).map((chosen) => ({ kind: 'choice', chosen }));
  const numbers = Array.from({ length: 11 }, (_, value) => value);
  return [...numbers, 'not-sure' as const].map((value) => ({ kind: 'scale', value }));
}

/** The classes of answers to `question` in a conversation with these findings, of which `open` may still be asked. */
export function answerClasses(question: Question, findings: Vector, open: Vector, focus: Focus): readonly AnswerClass[] {
  return question.kind === 'items' ? classesOfItems(question, findings, open, focus) : classesOfListed(question);
}

function classesOfListed(question: Exclude<Question, { kind: 'items' }>): readonly AnswerClass[] {
  const classes = new Map<string, { answer: Answer; size: bigint }>();
  for (const answer of listed(question)) {
    const said = JSON.stringify(findingsSaid(question, answer));
    const alike = classes.get(said);
    if (alike) alike.size += 1n;
    else classes.set(said, { answer, size: 1n });
  }
  return [...classes.values()];
}

interface PartialAnswer {
  readonly given: readonly FindingValue[];
  readonly findings: Vector;
  size: bigint;
}

/** Item by item: after each, the partial answers that go on alike are merged. Three to the power of eight become a few. */
function classesOfItems(question: ItemsQuestion, findings: Vector, open: Vector, focus: Focus): readonly AnswerClass[] {
  let partials: readonly PartialAnswer[] = [{ given: [], findings, size: 1n }];
  const stillOpen = open.slice();
  for (const item of question.items) {
    const at = indexOf(item);
    stillOpen[at] = 0;
    const merged = new Map<string, PartialAnswer>();
    for (const partial of partials) {
      for (const value of values) {
        const next = partial.findings.slice();
        next[at] = Math.max(next[at] ?? 0, valueCodes[value]);
        const { key } = project(focus, next, stillOpen);
        const same = merged.get(key);
        if (same) same.size += partial.size;
        else merged.set(key, { given: [...partial.given, value], findings: next, size: partial.size });
      }
    }
    partials = [...merged.values()];
  }
  return partials.map(({ given, size }) => ({
    answer: { kind: 'items', values: Object.fromEntries(question.items.map((item, index) => [item, given[index] ?? 'no'])) },
    size,
  }));
}
