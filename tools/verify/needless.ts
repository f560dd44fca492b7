/** Finds questions that are asked although no answer to them can change the disposition or the plan. */
import type { Explored } from './explore.types.ts';
import { endingOfNode } from './graph.ts';
import type { Graph } from './graph.ts';
import { Numbers } from './numbers.ts';
import { told } from './known.ts';
import { itemVariable, questionVariable, variableCount } from './variables.ts';
import { questionsInChart } from '../../machines/question-order.ts';
import { adviceRules } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { findingsRead } from '../../src/rules/evaluate.ts';
import { cares } from '../../src/vocabulary/disposition.ts';
import type { AdviceRule } from '../../src/vocabulary/rule.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';

const bitsInWord = 32;
const words = Math.ceil(variableCount / bitsInWord);

/** Plans with lines of advice: with a level, or with a care. */
const plans = ['urgent', 'doctor', 'care'] as const;

function planOf(ending: string): number {
  const [disposition] = ending.split(' ');
  const isCare = cares.some((care) => care === disposition);
  return plans.reduce((bits, plan, bit) => bits | (plan === disposition || (plan === 'care' && isCare) ? 1 << bit : 0), 0);
}

/** By the variable of a question's options: the plans to which an answer to that question may add a line. */
const advisedAt: readonly number[] = questionsInChart.reduce((known: number[], id) => {
  const said = findingsOf(questionOf(id));
  const rules: readonly AdviceRule[] = adviceRules.filter(({ when }) => findingsRead(when).some((finding) => said.includes(finding)));
  known[questionVariable(id)] = plans.reduce(
    (bits, plan, bit) => bits | (rules.some(({ leftOutAt }) => !leftOutAt?.some((level) => level === plan)) ? 1 << bit : 0),
    0,
  );
  return known;
}, []);

/** Nodes that lead to the same endings whatever is answered are one class; a node whose ways are all alike is the class of its ways. */
class Classes {
  readonly #graph: Graph;
  readonly #classOf: Int32Array;
  readonly #made = new Map<string, number>();
  /** Which variables a class depends on: some words of bits for each. */
  readonly #hangsOn = new Numbers();
  /** The plans that a class may end with, one bit each. */
  readonly #plans = new Numbers();
  #count = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#classOf = new Int32Array(graph.size).fill(-1);
    graph.endings.forEach((ending, index) => {
      this.#newClass([], -1);
      this.#plans.set(index, planOf(ending));
    });
  }

  #newClass(parts: readonly number[], variable: number): number {
    for (let word = 0; word < words; word += 1) {
      let bits = variable >> 5 === word ? 1 << (variable & 31) : 0;
      for (const part of parts) bits |= this.#hangsOn.at(part * words + word);
      this.#hangsOn.push(bits);
    }
    let plans = 0;
    for (const part of parts) plans |= this.#plans.at(part);
    this.#plans.push(plans);
    this.#count += 1;
    return this.#count - 1;
  }

  /** The class of a node, those of its ways first. */
  of(root: number): number {
    // One way down at a time: all ways of all nodes on the stack would be more than an array can hold.
    const stack = [root];
    const nextWays = [0];
    while (stack.length > 0) {
      const top = stack.length - 1;
      const node = stack[top] as number;
      const next = this.#isKnown(node) ? -1 : this.#openWay(node, nextWays[top] as number);
      if (next >= 0) {
        nextWays[top] = next + 1;
        stack.push(this.#graph.way(node, next));
        nextWays.push(0);
        continue;
      }
      if (!this.#isKnown(node)) this.#classOf[node] = this.#classify(node, this.#graph.waysOf(node));
      stack.pop();
      nextWays.pop();
    }
    return this.#known(root);
  }

  #isKnown(node: number): boolean {
    return node < 0 || (this.#classOf[node] as number) >= 0;
  }

  /** The first way from this one on that leads to a node without a class; −1 for none. */
  #openWay(node: number, from: number): number {
    const count = this.#graph.waysOf(node);
    for (let way = from; way < count; way += 1) if (!this.#isKnown(this.#graph.way(node, way))) return way;
    return -1;
  }

  #known(node: number): number {
    return node < 0 ? endingOfNode(node) : (this.#classOf[node] as number);
  }

  #classify(node: number, count: number): number {
    const parts: number[] = [];
    let isOne = true;
    for (let way = 0; way < count; way += 1) {
      const part = this.#known(this.#graph.way(node, way));
      isOne &&= part === (parts[0] ?? part);
      parts.push(part);
    }
    const variable = this.#graph.variableOf(node);
    // An answer that leads nowhere else may still add a line to the plan.
    if (isOne && (this.#plans.at(parts[0] ?? 0) & (advisedAt[variable] ?? 0)) === 0) return parts[0] ?? 0;
    const key = `${variable} ${parts.join()}`;
    let made = this.#made.get(key);
    if (made === undefined) this.#made.set(key, (made = this.#newClass(parts, variable)));
    return made;
  }

  /** Whether a class depends on any of these variables. */
  hangsOn(number: number, mask: Int32Array): boolean {
    for (let word = 0; word < words; word += 1) if ((this.#hangsOn.at(number * words + word) & (mask[word] as number)) !== 0) return true;
    return false;
  }
}

function maskOf(id: QuestionId): Int32Array {
  const question: Question = questionOf(id);
  const mask = new Int32Array(words);
  const numbers = [questionVariable(id), ...(question.kind === 'items' ? question.items.map((item) => itemVariable(item).number) : [])];
  for (const number of numbers) mask[number >> 5] = (mask[number >> 5] as number) | (1 << (number & 31));
  return mask;
}

/** Each needless question with how often it is asked so, and one conversation in which it is. */
export function needlessQuestions({
  graph,
  root,
  waitingFor,
  stories,
}: Explored): readonly { readonly question: string; readonly states: number; readonly example: string }[] {
  const classes = new Classes(graph);
  classes.of(root);
  return [...waitingFor].flatMap(([id, nodes]) => {
    const question = questionOf(id as QuestionId);
    // Within a part the place is given: what it changes is told by the parts together.
    if (id === 'welcome' || id === 'place' || question.purpose === 'wording') return [];
    const mask = maskOf(id as QuestionId);
    let states = 0;
    let example = -1;
    for (let index = 0; index < nodes.length; index += 1) {
      if (classes.hangsOn(classes.of(nodes.at(index)), mask)) continue;
      states += 1;
      if (example < 0) example = nodes.at(index);
    }
    return states > 0 ? [{ question: id, states, example: told(stories.findingsAt(example)) }] : [];
  });
}
