/** From answers to findings: what each answered question asserts, denies or leaves open. */
import type { Answer, Answered } from '../vocabulary/answer.ts';
import type { FindingValue } from '../vocabulary/finding.ts';
import type { OptionGroup, Question } from '../vocabulary/question.ts';

const precedence: Readonly<Record<FindingValue, number>> = { no: 0, 'not-sure': 1, yes: 2 };

/** The groups of a choice question that are asked, given what is chosen so far. */
export function groupsAsked(question: Extract<Question, { kind: 'choice' }>, chosen: readonly string[]): readonly OptionGroup[] {
  return question.groups.filter((group) => !group.onlyWith || group.onlyWith.some((option) => chosen.includes(option)));
}

/** Every finding that a question can speak of. */
export function findingsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'items':
      return question.items;
    case 'scale':
      return question.bands.flatMap((band) => band.asserts);
    case 'choice':
      return question.groups.flatMap((group) => group.options.flatMap((option) => [...(option.asserts ?? []), ...(option.leavesOpen ?? [])]));
  }
}

type Said = readonly [finding: string, value: FindingValue];

/**
 * What one answer says, finding by finding. A chosen option denies what the others of its group would have asserted, unless it
 * is a *not sure*, which denies nothing; an item that was neither ticked nor covered stays out: it was not asked.
 */
export function findingsSaid(question: Question, answer: Answer): readonly Said[] {
  if (question.kind === 'items' && answer.kind === 'items') {
    return question.items.flatMap((item) => {
      const value = answer.values[item];
      return value ? [[item, value] as const] : [];
    });
  }
  if (question.kind === 'scale' && answer.kind === 'scale') {
    const { value } = answer;
    return question.bands.flatMap((band) =>
      band.asserts.map((finding) => [finding, value === 'not-sure' ? 'not-sure' : value >= band.from && value <= band.to ? 'yes' : 'no'] as const),
    );
  }
  if (question.kind === 'choice' && answer.kind === 'choice') {
    return groupsAsked(question, answer.chosen).flatMap((group): readonly Said[] => {
      const chosen = group.options.find((option) => answer.chosen.includes(option.id));
      if (!chosen) return [];
      if (chosen.leavesOpen) return chosen.leavesOpen.map((finding) => [finding, 'not-sure'] as const);
      const denied = group.options.flatMap((option) => (option.asserts ?? []).map((finding) => [finding, 'no'] as const));
      const said = (chosen.asserts ?? []).map((finding) => [finding, 'yes'] as const);
      return [...new Map<string, FindingValue>([...denied, ...said])];
    });
  }
  return [];
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
