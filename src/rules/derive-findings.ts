/** From answers to findings: what each answered question asserts, denies or leaves open. */
import type { Answer, Answered } from '../vocabulary/answer.ts';
import type { FindingValue } from '../vocabulary/finding.ts';
import type { OptionGroup, Question } from '../vocabulary/question.ts';
import { groupsAsked } from './asked-of.ts';

const precedence: Readonly<Record<FindingValue, number>> = { no: 0, 'not-sure': 1, yes: 2 };

/** Every finding that a question can speak of. */
export function findingsOf(question: Question): readonly string[] {
  if (question.kind === 'scale') return question.bands.flatMap((band) => band.asserts);
  const { groups = [] } = question;
  const said = groups.flatMap((group) => group.options.flatMap((option) => [...(option.asserts ?? []), ...(option.leavesOpen ?? [])]));
  return question.kind === 'items' ? [...said, ...question.items] : said;
}

type Said = readonly [finding: string, value: FindingValue];

/**
 * What one answer says, finding by finding. A chosen option denies what the others of its group would have asserted, unless it
 * is a *not sure*, which denies nothing; an item that was neither ticked nor covered stays out: it was not asked.
 */
export function findingsSaid(question: Question, answer: Answer): readonly Said[] {
  if (question.kind === 'items' && answer.kind === 'items') {
    const { values, chosen = [] } = answer;
    const ticked = question.items.flatMap((item) => (values[item] ? [[item, values[item]] as const] : []));
    return [...saidByOptions(groupsAsked(question, chosen), chosen), ...ticked];
  }
  if (question.kind === 'scale' && answer.kind === 'scale') {
    const { value } = answer;
    return question.bands.flatMap((band) =>
      band.asserts.map((finding) => [finding, value === 'not-sure' ? 'not-sure' : value >= band.from && value <= band.to ? 'yes' : 'no'] as const),
    );
  }
  if (question.kind === 'choice' && answer.kind === 'choice') return saidByOptions(groupsAsked(question, answer.chosen), answer.chosen);
  return [];
}

function saidByOptions(groups: readonly OptionGroup[], chosen: readonly string[]): readonly Said[] {
  return groups.flatMap((group): readonly Said[] => {
    const option = group.options.find(({ id }) => chosen.includes(id));
    if (!option) return [];
    if (option.leavesOpen) return option.leavesOpen.map((finding) => [finding, 'not-sure'] as const);
    const denied = group.options.flatMap(({ asserts = [] }) => asserts.map((finding) => [finding, 'no'] as const));
    const said = (option.asserts ?? []).map((finding) => [finding, 'yes'] as const);
    return [...new Map<string, FindingValue>([...denied, ...said])];
  });
}

/** Joins all answers. When two answers speak of one finding, the more worrying one counts. */
export function deriveFindings(questions: ReadonlyMap<string, Question>, answered: readonly Answered[]): Readonly<Record<string, FindingValue>> {
  const findings: Record<string, FindingValue> = {};
  for (const { question: id, answer } of answered) {
    const question = questions.get(id);
    if (!question) continue;
    for (const [finding, value] of findingsSaid(question, answer)) {
      const known = findings[finding];
      if (known === undefined || precedence[value] > precedence[known]) findings[finding] = value;
    }
  }
  return findings;
}
