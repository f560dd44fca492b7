/** What a state at the end of the chart comes to, and whether that keeps every promise. */
import type { ChartState } from '../../machines/chart-states.ts';
import type { Care } from '../../src/vocabulary/disposition.ts';
import { careRules } from '../../src/protocol/index.ts';
import { asks, height } from './model.ts';
import type { Rows } from './rows.ts';

export interface Ended {
  /** The disposition, and after a blank what of the plan depends on the answers. */
  readonly name: string;
  readonly decidedBy: string | undefined;
  readonly faults: readonly string[];
}

const levelNames = ['', '', 'doctor', 'urgent', 'emergency'];
const withOwnHands: readonly Care[] = ['self-care', 'massage', 'combined'];

/** Nothing more will be asked: what is unknown in the row counts as it does for a visitor who was not asked. */
export function endingOf(rows: Rows, state: ChartState, row: Uint16Array): Ended {
  const level = row[0] as number;
  const faults: string[] = [];
  let door: string | undefined;
  let order = rows.certainCare;
  let withheld = false;
  let toAsk = false;
  const holds = (index: number) => rows.now(row, index);
  rows.live.forEach((one, index) => {
    const now = holds(index);
    if (one.kind === 'minimum' && asks(one.level, now) > level) faults.push(`${one.name} is left at ${levelNames[level] || 'no level'}`);
    if (one.kind === 'door' && now > 0) door ??= one.name;
    if (one.kind === 'caution' && now > 0) {
      withheld ||= one.isWithheld;
      toAsk ||= !one.isWithheld;
    }
    if (one.kind === 'care' && now === 2 && (level === height.none || isAssessed(one.care))) order = Math.min(order, one.order);
  });
  const id = state.id.slice('triage.'.length);
  if (id !== 'emergency' && id !== 'booking' && id !== 'result') faults.push(`the chart comes to rest at ${state.id}`);
  if (id === 'booking') return { name: level > height.assessment ? 'booking-despite-a-level' : 'booking', decidedBy: undefined, faults };
  if (level > height.assessment) {
    if ((level === height.emergency) !== (id === 'emergency')) faults.push(`${state.id} at ${levelNames[level]}`);
    return { name: levelNames[level] as string, decidedBy: undefined, faults };
  }
  if (door) return { name: `out-of-scope ${door}`, decidedBy: door, faults };
  const rule = careRules[order];
  if (!rule) return { name: 'nothing', decidedBy: undefined, faults: [...faults, 'no disposition'] };
  rows.live.forEach((one, index) => {
    if (one.kind === 'bound' && holds(index) === 2 && one.never.includes(rule.care)) faults.push(`${one.name} ends at ${rule.care}`);
  });
  const plan = !withOwnHands.includes(rule.care) ? '' : withheld ? ' without self-massage' : toAsk ? ' self-massage after a word' : ' self-massage';
  return { name: `${rule.care}${plan}`, decidedBy: rule.id, faults };
}

const isAssessed = (care: Care) => care === 'physical-therapy' || care === 'combined';
