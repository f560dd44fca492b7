/** Which findings can still be asked of somebody who names some of these places. */
import type { ChartState } from '../../machines/chart-states.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { place } from '../../src/protocol/questions/place.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { findingNumbers, reachable } from './model.ts';

const screenOf = (where: string) => `${where}-screen`;
const placeScreens: ReadonlySet<string> = new Set(place[0].groups[0].options.map(({ id }) => screenOf(id)));

export class Askable {
  readonly #screens: readonly string[];
  readonly #known = new Map<ChartState, ReadonlySet<number>>();

  constructor(places: readonly PlaceId[]) {
    this.#screens = places.map(screenOf);
  }

  /** By number, in this state or after it. */
  from(state: ChartState): ReadonlySet<number> {
    const known = this.#known.get(state);
    if (known) return known;
    const asking = [state, ...(reachable.get(state) ?? [])].flatMap(({ written }) => written.meta?.question ?? []);
    const open = [...new Set(asking)].filter((question) => !placeScreens.has(question) || this.#screens.includes(question));
    const found = new Set(open.flatMap((question) => findingsOf(questionOf(question)).map((finding) => findingNumbers.get(finding) ?? -1)));
    this.#known.set(state, found);
    return found;
  }
}
