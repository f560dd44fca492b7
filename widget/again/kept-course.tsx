/** Brings back the tracker of a course that is kept on this device, behind a fold of the welcome. */
import { useEffect, useState } from 'preact/hooks';
import type { CourseTexts } from '../../src/wording/course.types.ts';
import type { WriteCourse } from '../course/course.types.ts';
import type { GreetingProps } from './again.types.ts';

export function KeptCourse({ wording, loadPart }: Pick<GreetingProps, 'wording' | 'loadPart'>) {
  const [part, setPart] = useState<{ readonly Course: WriteCourse; readonly texts: CourseTexts }>();
  useEffect(() => {
    let isWanted = true;
    Promise.all([loadPart('course'), loadPart('course-words')]).then(
      ([{ write: Course }, texts]) => isWanted && setPart({ Course, texts }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wording.interface.language]);
  if (!part) return null;
  return (
    <details>
      <summary>
        <h3>{part.texts.title}</h3>
      </summary>
      <part.Course wording={wording} texts={part.texts} />
    </details>
  );
}
