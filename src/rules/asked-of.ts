/** What is left of a question for one person: without what earlier answers have settled, or what does not apply. */
import type { Findings } from '../vocabulary/finding.ts';
import type { Option, OptionGroup, Question } from '../vocabulary/question.ts';
import { evaluate } from './evaluate.ts';

const applies = ({ appliesWhen }: OptionGroup, findings: Findings) => !appliesWhen || evaluate(appliesWhen, findings) !== 'no';

/** The question as this person is asked it; `undefined` when nothing is left to ask. */
export function askedOf<Q extends Question>(question: Q, findings: Findings): Q | undefined;
export function askedOf(question: Question, findings: Findings): Question | undefined {
  if (question.kind === 'scale') return question;
  const groups = question.groups?.filter((group) => applies(group, findings)) ?? [];
  if (question.kind === 'choice') return groups.length > 0 ? { ...question, groups } : undefined;
  const items = question.items.filter((item) => {
    const when = question.onlyWhen?.[item];
    return findings[item] === undefined && (!when || evaluate(when, findings) !== 'no');
  });
  return items.length > 0 || groups.length > 0 ? { ...question, items, groups } : undefined;
}

/** The groups that are asked, given what is chosen so far, each with the options that are on offer. */
export function groupsAsked({ groups = [] }: { readonly groups?: readonly OptionGroup[] }, chosen: readonly string[]): readonly OptionGroup[] {
  const isOffered = ({ notWith }: Option) => !notWith || !chosen.includes(notWith);
  return groups
    .filter(({ onlyWith }) => !onlyWith || onlyWith.some((option) => chosen.includes(option)))
    .map((group) => (group.options.every(isOffered) ? group : { ...group, options: group.options.filter(isOffered) }));
}
