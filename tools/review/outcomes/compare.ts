/** What moved between the baseline and today: up, down, new and gone. */
import { levels } from '../../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import type { AcceptedDown, Baseline } from './baseline.ts';
import type { Outcomes } from './outcomes.ts';

export interface Move {
  readonly answers: string;
  readonly from: Disposition;
  readonly to: Disposition;
}

export interface Comparison {
  readonly compared: number;
  readonly up: readonly Move[];
  readonly down: readonly (Move & { readonly accepted: AcceptedDown | undefined })[];
  /** Answer sets that the baseline does not have, with where they end. */
  readonly added: readonly (readonly [answers: string, to: Disposition])[];
  /** Answer sets that name what the protocol no longer has, with where they ended. */
  readonly gone: readonly (readonly [answers: string, from: Disposition])[];
}

/** Below a doctor the services are a choice and no order of danger, and another door is no level at all: one rank for all of them. */
const rank = (disposition: Disposition): number => {
  const at = levels.findIndex((level) => level === disposition);
  return at === -1 ? levels.length : at;
};

/**
 * The baseline's own answers are told again, so that a change in how answers are searched for hides nothing.
 * @param outcomeOf where answers end today; `undefined` where they can no longer be given.
 */
export function compare(
  { outcomes, acceptedDowns }: Pick<Baseline, 'outcomes' | 'acceptedDowns'>,
  now: Outcomes,
  outcomeOf: (answers: string) => Disposition | undefined,
): Comparison {
  const ended = Object.entries(outcomes).map(([answers, from]) => ({ answers, from, to: now[answers] ?? outcomeOf(answers) }));
  const moves = ended.flatMap(({ answers, from, to }): Move[] => (to ? [{ answers, from, to }] : []));
  const isCovered = ({ answers, from, to }: Move) =>
    acceptedDowns.find((accepted) => accepted.answers === answers && accepted.from === from && accepted.to === to);
  return {
    compared: moves.length,
    up: moves.filter(({ from, to }) => rank(to) < rank(from)),
    down: moves.filter(({ from, to }) => rank(to) > rank(from)).map((move) => ({ ...move, accepted: isCovered(move) })),
    added: Object.entries(now).filter(([answers]) => !(answers in outcomes)),
    gone: ended.flatMap(({ answers, from, to }) => (to ? [] : [[answers, from] as const])),
  };
}

/** The moves down that nobody has signed for: these fail the build. */
export const unsignedDowns = ({ down }: Comparison): readonly Move[] => down.filter(({ accepted }) => !accepted);
