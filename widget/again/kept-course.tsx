/** Brings back the tracker of a course that is kept on this device, behind a fold of the welcome. */
import { useLatest } from '../use-latest.ts';
import type { GreetingProps } from './again.types.ts';

export function KeptCourse({ wording, loadPart }: Pick<GreetingProps, 'wording' | 'loadPart'>) {
  const loaded = useLatest(wording.interface.language, () => Promise.all([loadPart('course'), loadPart('course-words')]));
  if (!loaded) return null;
  const [{ write: Course }, texts] = loaded;
  return (
    <details>
      <summary>
        <h3>{texts.title}</h3>
      </summary>
      <Course wording={wording} texts={texts} />
    </details>
  );
}
