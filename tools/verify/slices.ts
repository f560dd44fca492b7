/** Cuts all answer sequences into slices that explore alone: by the place that is chosen, and by the concern. */
import { questionOf } from '../../machines/protocol-book.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';

/**
 * Every complete sequence belongs to exactly one slice: it ends before a place is chosen; or it chooses this place and ends
 * before a concern is named; or it chooses this place and this concern. `absent` means that the question is never answered.
 */
export interface Slice {
  readonly place: string;
  readonly concern: string;
  /** What the slice knows ahead of the answers: which place, which concern. */
  readonly assumed: Findings;
}

function optionsOf(question: QuestionId) {
  const found = questionOf(question);
  return found.kind === 'choice' ? (found.groups[0]?.options ?? []) : [];
}

function assumedBy(question: QuestionId, option: string): Findings {
  const options = optionsOf(question);
  const said = new Set(options.find(({ id }) => id === option)?.asserts ?? []);
  return Object.fromEntries(
    options.flatMap(({ asserts = [] }) => asserts.map((finding) => [finding, said.has(finding) ? ('yes' as const) : ('no' as const)])),
  );
}

export const slices: readonly Slice[] = [
  { place: 'absent', concern: 'absent', assumed: {} },
  ...optionsOf('place').flatMap(({ id: place }) => [
    { place, concern: 'absent', assumed: assumedBy('place', place) },
    ...optionsOf('concern').map(({ id: concern }) => ({
      place,
      concern,
      assumed: { ...assumedBy('place', place), ...assumedBy('concern', concern) },
    })),
  ]),
];

/** Whether the slice holds sequences that give this option to this question. */
export function sliceTakes(slice: Slice, question: QuestionId, chosen: readonly string[]): boolean {
  if (question === 'place') return chosen.includes(slice.place);
  if (question === 'concern') return chosen.includes(slice.concern);
  return true;
}

/** Whether a sequence that ended with these questions answered belongs to the slice. */
export function sliceHolds(slice: Slice, answered: readonly { readonly question: string }[]): boolean {
  const has = (question: QuestionId) => answered.some((entry) => entry.question === question);
  return has('place') === (slice.place !== 'absent') && has('concern') === (slice.concern !== 'absent');
}
