/** At which level a condition stops to make a difference, or makes it only when it holds for certain. */
import { height } from './model.ts';
import type { Watched } from './model.ts';

/** Conditions in which only *yes* counts, and in which *not sure* counts as yes. */
export const isStrict = ({ kind, ...rest }: Watched) =>
  kind === 'care' ||
  kind === 'bound' ||
  kind === 'door' ||
  (kind === 'raise' && 'level' in rest && rest.level === height.urgent) ||
  ('mode' in rest && rest.mode === 'yes');

/** From which level on only a *yes* of this condition makes a difference. */
export function strictAt(one: Watched): number {
  if (isStrict(one)) return height.none;
  if (one.kind === 'rule' || one.kind === 'minimum') return one.level - 1;
  return one.kind === 'raise' ? one.level - 1 : 9;
}

/** From which level on this condition makes no difference. */
export function deadAt(one: Watched): number {
  if (one.kind === 'raise') return one.level;
  return one.kind === 'care' || one.kind === 'bound' || one.kind === 'door' || one.kind === 'caution' ? height.doctor : 9;
}
