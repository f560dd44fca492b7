/** The ids that the protocol's content defines, as types: a misspelt id does not compile. */
import type { questions } from './questions/index.ts';

type AnyQuestion = (typeof questions)[number];
type Groups = Extract<AnyQuestion, { kind: 'choice' }>['groups'][number];
type AnyOption = Groups['options'][number];

type Asserted<T> = T extends { readonly asserts: readonly (infer F extends string)[] } ? F : never;
type LeftOpen<T> = T extends { readonly leavesOpen: readonly (infer F extends string)[] } ? F : never;

export type QuestionId = AnyQuestion['id'];
/** A finding that is ticked on a screen of items. */
export type ItemId = Extract<AnyQuestion, { kind: 'items' }>['items'][number];
export type FindingId = ItemId | Asserted<AnyOption> | LeftOpen<AnyOption> | Asserted<Extract<AnyQuestion, { kind: 'scale' }>['bands'][number]>;
/** The option ids of one choice question. */
export type OptionIdOf<Q extends QuestionId> = Extract<AnyQuestion, { id: Q; kind: 'choice' }>['groups'][number]['options'][number]['id'];
/** The places that can be chosen, without the way out for "something else". */
export type PlaceId = Exclude<OptionIdOf<'place'>, 'something-else' | 'left' | 'right' | 'both'>;
