/** Which rows of the minimum table somebody can really say: answers of the real conversation that make the row's condition hold. */
import { give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { questions } from '../../src/protocol/index.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { witnesses } from '../answers/witnesses.ts';
import { converse } from './persona.ts';

const all: readonly Question[] = questions;

/** What each option of a group asserts. */
const optionsOf = (group: string): readonly (readonly string[])[] =>
  all
    .flatMap((question) => (question.kind === 'scale' ? [] : (question.groups ?? [])))
    .filter(({ id }) => id === group)
    .flatMap(({ options }) => options.map(({ asserts }) => asserts ?? []));

/** Every set of findings that is asserted together, by an option or by a stretch of a scale. */
const together: readonly (readonly string[])[] = all.flatMap((question) =>
  question.kind === 'scale'
    ? question.bands.map(({ asserts }) => asserts)
    : (question.groups ?? []).flatMap(({ options }) => options.map(({ asserts }) => asserts ?? [])),
);
const items = new Set(all.flatMap((question) => (question.kind === 'items' ? question.items : [])));

/** Beside the findings of a row, what an answer that asserts one of them asserts as well: as little as can be. */
function completed(findings: readonly string[]): readonly string[] {
  const beside = findings
    .filter((finding) => !items.has(finding))
    .flatMap((finding) => {
      const sets = together.filter((asserted) => asserted.includes(finding));
      const extras = (asserted: readonly string[]) => asserted.filter((each) => !findings.includes(each)).length;
      return sets.toSorted((a, b) => extras(a) - extras(b))[0] ?? [];
    });
  return [...new Set([...findings, ...beside])];
}

const yes = (findings: readonly string[]): Findings => Object.fromEntries(findings.map((finding) => [finding, 'yes' as const]));
const [ages, places, concerns] = [optionsOf('age'), optionsOf('where'), optionsOf('reason')];
const likely = [...ages.filter((age) => age.includes('age-under-45')), ...ages.filter((age) => !age.includes('age-under-45'))];

/** Who somebody may be whom a screen is asked that not everybody is. */
const conditions = [[], ['pregnant-or-recent-birth'], ['surgery-lately']];
/** Pressed at any time, and no question of the way. */
const emergencyPressed = give(startConversation(), 'emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] });

/** A conversation in which a condition holds at the end; nothing where there is none. */
export function conversationThatAsserts(when: Condition): Conversation | undefined {
  const holdsIn = ({ position }: Conversation) => evaluate(when, position.context.findings) === 'yes';
  if (holdsIn(emergencyPressed)) return emergencyPressed;
  for (const witness of witnesses(when)) {
    const said = completed(witness);
    const where = said.some((finding) => finding.startsWith('at-')) ? [[]] : places;
    for (const age of likely)
      for (const place of where)
        for (const concern of concerns)
          for (const condition of conditions) {
            const conversation = converse(yes([...said, ...place, ...age, ...concern, ...condition]));
            if (holdsIn(conversation)) return conversation;
          }
  }
  return undefined;
}

/** The rows among these that nobody can say. */
export const unsayable = <Row extends { readonly when: Condition }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ when }) => !conversationThatAsserts(when));
