/** Which places hurt, and which of two a result is about: the one whose answers decided, or else the one named first. */
import type { PlaceId, QuestionId } from '../src/protocol/index.ts';
import type { Ground } from '../src/rules/explain.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import { questionOf } from './protocol-book.ts';

/** The places in the order in which they were named; none where it is not about the body. */
function placesNamed(answered: readonly Answered[]): readonly PlaceId[] {
  const answer = answered.find(({ question }) => question === 'place')?.answer;
  if (answer?.kind !== 'choice') return [];
  const question = questionOf('place');
  const groups = question.kind === 'choice' ? question.groups : [];
  const [where] = answer.chosen;
  const second = groups.flatMap(({ options }) => options).find(({ id, notWith }) => notWith && answer.chosen.includes(id))?.notWith;
  // The casts: the first part of this question holds the places and one way out of them, and the last names places again.
  return where === undefined || where === 'something-else' ? [] : [where as PlaceId, ...(second ? [second as PlaceId] : [])];
}

function speaksOf(place: PlaceId, { question, given }: Ground): boolean {
  const screen = questionOf(`${place}-screen` satisfies QuestionId);
  return question === screen.id || given === place || (screen.kind === 'items' && screen.items.some((item) => item === given));
}

/** The places that hurt, first the one that the result is about. */
export function placesOf(answered: readonly Answered[], grounds: readonly Ground[]): readonly PlaceId[] {
  const places = placesNamed(answered);
  const [first, second] = places;
  if (!first || !second) return places;
  const isAbout = (place: PlaceId) => grounds.some((ground) => speaksOf(place, ground));
  return isAbout(second) && !isAbout(first) ? [second, first] : places;
}
