/** Answers a question as the simulated patient would. */
import type { ItemId } from '../../src/protocol/index.ts';
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { choices } from './choices.ts';
import type { Patient, Tick } from './patient.ts';
import { alongWithIt } from './ticks/along-with-it.ts';
import { back } from './ticks/back.ts';
import { everyday, injury, lasting, suitability } from './ticks/branches.ts';
import { headAndNeck } from './ticks/head-and-neck.ts';
import { health, safety } from './ticks/health.ts';
import { arm, leg } from './ticks/limbs.ts';
import { severalPlaces } from './ticks/several-places.ts';
import { afterSurgery, child, pregnancy, widespread } from './ticks/special-groups.ts';

/** Every item of the protocol, and when this person ticks it. */
export const ticks = {
  ...health,
  ...safety,
  ...alongWithIt,
  ...severalPlaces,
  ...headAndNeck,
  ...arm,
  ...back,
  ...leg,
  ...widespread,
  ...child,
  ...pregnancy,
  ...afterSurgery,
  ...injury,
  ...lasting,
  ...everyday,
  ...suitability,
} as const satisfies Readonly<Record<ItemId, Tick>>;

/** A tick that is not one of the protocol's would be a mapping that a renamed item left behind. */
const tickOf = (item: string): Tick => {
  const tick = (ticks as Readonly<Record<string, Tick>>)[item];
  if (!tick) throw new Error(`The simulated patient has no answer for the item "${item}".`);
  return tick;
};

function valueOf(ticked: ReturnType<Tick>): FindingValue {
  if (ticked === 'not-sure') return 'not-sure';
  return ticked ? 'yes' : 'no';
}

function chosenBy(patient: Patient, question: Exclude<Question, { kind: 'scale' }>): readonly string[] {
  // Widened, since a question at hand has any of the ids.
  const table: Readonly<Record<string, Readonly<Record<string, (patient: Patient) => boolean>>>> = choices;
  const fitting = Object.entries(table[question.id] ?? {}).flatMap(([option, fits]) => (fits(patient) ? [option] : []));
  const chosen: string[] = [];
  for (const { id: group } of question.groups ?? []) {
    const asked = groupsAsked(question, chosen).find(({ id }) => id === group);
    if (!asked) continue;
    const option = fitting.find((id) => asked.options.some((known) => known.id === id));
    if (!option) throw new Error(`The simulated patient finds nothing to choose at "${question.id}" (${group}).`);
    chosen.push(option);
  }
  return chosen;
}

/**
 * What this person answers: everything that they do not tick is a no.
 * @throws when the protocol asks something that the tables do not cover; a test holds them together.
 */
export function answerOf(patient: Patient, question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', chosen: chosenBy(patient, question) };
    case 'items': {
      const chosen = chosenBy(patient, question);
      return {
        kind: 'items',
        ...(chosen.length > 0 && { chosen }),
        values: Object.fromEntries(question.items.map((item) => [item, valueOf(tickOf(item)(patient))])),
      };
    }
    case 'scale': {
      const { pain_0_10: pain } = patient.facts;
      return { kind: 'scale', value: pain === undefined ? 'not-sure' : Math.round(pain) };
    }
  }
}
