/** The ids that the protocol's content defines, as types: a misspelt id does not compile. */
import type { questions } from './questions/index.ts';

type AnyQuestion = (typeof questions)[number];
type WithGroups = Extract<AnyQuestion, { groups: unknown }>;
type Groups = WithGroups['groups'][number];
type AnyOption = Groups['options'][number];

type Asserted<T> = T extends { readonly asserts: readonly (infer F extends string)[] } ? F : never;
type LeftOpen<T> = T extends { readonly leavesOpen: readonly (infer F extends string)[] } ? F : never;

export type QuestionId = AnyQuestion['id'];
/** A finding that is ticked on a screen of items. */
export type ItemId = Extract<AnyQuestion, { kind: 'items' }>['items'][number];
export type FindingId = ItemId | Asserted<AnyOption> | LeftOpen<AnyOption> | Asserted<Extract<AnyQuestion, { kind: 'scale' }>['bands'][number]>;
/** The option ids of one question. */
export type OptionIdOf<Q extends QuestionId> = Extract<WithGroups, { id: Q }>['groups'][number]['options'][number]['id'];
/** The places that can be chosen, without the way out for "something else". */
export type PlaceId = Extract<WithGroups, { id: 'place' }>['groups'][0]['options'][number]['id'] extends infer Id
  ? Exclude<Id, 'something-else'>
  : never;
