/** What to do until the person is seen, what to leave alone, and when to get help sooner. */
import type { PlaceId } from '../../src/protocol/index.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { useSetting } from '../setting.ts';
import { usePlan } from '../use-part.ts';
import { Fold } from './fold.tsx';

export function Meanwhile({ disposition, place }: { disposition: Disposition; place: PlaceId | undefined }) {
  const { wording } = useSetting();
  const { result } = wording.interface;
  const plan = usePlan(place);
  // An emergency has its own few words, and another door its own advice.
  if (!plan || plan === 'loading' || disposition === 'emergency' || disposition === 'out-of-scope') return null;
  const { now, avoid, watch, ask } = plan.byDisposition[disposition];
  return (
    <>
      <Fold title={result.now} lines={now} />
      <Fold title={result.avoid} lines={avoid} />
      <Fold title={result.sooner} lines={watch} />
      <Fold title={result.ask} lines={ask} />
    </>
  );
}
