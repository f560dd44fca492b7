/** Where each answer set ends, told through the conversation that the widget runs. */
import { resolve } from 'node:path';
import { questionsById, ruleBook } from '../../../machines/protocol-book.ts';
import { assess } from '../../../src/rules/assess.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import { readAnswers, replay } from '../../answers/replay.ts';
import { readStories } from '../../vignettes/stories.ts';
import { tellStory } from '../../vignettes/tell-story.ts';
import { answerSets } from './answer-sets.ts';

/** Dispositions by answer set: `place knee left; tick pop-or-snap`, or `story MSK-001`. */
export type Outcomes = Readonly<Record<string, Disposition>>;

const story = 'story ';
const stories = new Map(
  readStories(resolve(import.meta.dirname, '../../../tests/vignettes/stories.json')).map((told) => [`${story}${told.id}`, told]),
);

const known = new Set(
  [...questionsById.values()].flatMap((question) => {
    const options =
      question.kind === 'scale' ? [] : (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => `${question.id} ${id}`));
    return question.kind === 'items' ? [...options, ...question.items] : options;
  }),
);

/** Where these answers end; `undefined` where the protocol no longer has all that they name. */
export function outcomeOf(answers: string): Disposition | undefined {
  if (answers.startsWith(story)) {
    const told = stories.get(answers);
    return told && tellStory(told.facts).disposition;
  }
  const list = readAnswers(answers);
  const named = [...list.items.keys(), ...[...list.chosen].flatMap(([question, ids]) => ids.map((id) => `${question} ${id}`))];
  return named.every((name) => known.has(name)) ? assess(replay(list).position.context.findings, ruleBook).disposition : undefined;
}

/** Every answer set of today's protocol and every patient story, with where it ends. */
export function outcomesNow(): Outcomes {
  return Object.fromEntries(
    [...answerSets(), ...stories.keys()].flatMap((answers) => {
      const outcome = outcomeOf(answers);
      return outcome ? [[answers, outcome] as const] : [];
    }),
  );
}
