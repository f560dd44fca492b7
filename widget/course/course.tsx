/** Tracks a course of sessions, for the visitor alone: nothing is kept before a yes, and one press deletes all of it. */
import { useState } from 'preact/hooks';
import { keep, kept, remove, yesOf } from '../device/device-record.ts';
import type { Yes } from '../device/device-record.ts';
import { fill } from '../fill.ts';
import { courseRecord, isWorse, today, withoutSession, withSession } from './course.ts';
import type { CourseProps, Session } from './course.types.ts';
import { CourseCharts } from './course-chart.tsx';
import { CourseForm } from './course-form.tsx';
import { CourseTable } from './course-table.tsx';

interface Course {
  readonly sessions: readonly Session[];
  /** Until when they are kept; absent where they are on screen only. */
  readonly until?: number | undefined;
}

export function CourseTracker(props: CourseProps) {
  const { texts, locale, device } = props;
  const onDevice = (): Course | undefined => {
    const found = kept(courseRecord, device);
    return found && { sessions: found.content, until: found.until };
  };
  const [course, setCourse] = useState<Course>(() => onDevice() ?? { sessions: [] });
  const [said, setSaid] = useState('');
  const { sessions, until } = course;

  /** Another tab may have deleted them meanwhile, or their last day may have come: then they do not come back from this screen. */
  const now = () => onDevice() ?? (until === undefined ? course : undefined);
  const gone = () => {
    remove(courseRecord, device);
    setCourse({ sessions: [] });
    setSaid(texts.allRemoved);
  };
  const change = (changed: readonly Session[], yes: Yes | 'before', says: string) => {
    const isKept = keep(courseRecord, changed, device, yes);
    setCourse({ sessions: changed, until: isKept ? onDevice()?.until : undefined });
    setSaid(says);
  };
  const add = (session: Session, press: Pick<Event, 'type'>) => {
    const before = now();
    if (!before) gone();
    else {
      const all = withSession(before.sessions, session);
      // Beyond the most that are kept the oldest goes, which may be this one.
      change(all, before.until === undefined ? yesOf(press) : 'before', all.includes(session) ? texts.added : texts.removed);
    }
    return before !== undefined;
  };
  const drop = (session: Session) => {
    const before = now();
    const left = withoutSession(before?.sessions ?? [], session);
    if (!before || !left.length) gone();
    else if (before.until !== undefined) change(left, 'before', texts.removed);
    else {
      setCourse({ sessions: left });
      setSaid(texts.removed);
    }
  };

  return (
    <div class="course">
      <h4 tabIndex={-1}>{texts.title}</h4>
      <p>{texts.aim}</p>
      {isWorse(sessions) && (
        <p role="alert" class="worse">
          {texts.worse}
        </p>
      )}
      <p>{texts.stop}</p>
      {sessions.length > 0 && <CourseCharts {...props} sessions={sessions} />}
      {until === undefined && sessions.length > 0 && <p class="worse">{texts.notKept}</p>}
      {until === undefined && <p class="hint">{fill(texts.asks, { days: String(courseRecord.days), button: texts.removeAll })}</p>}
      <CourseForm {...props} today={today(device.now())} says={until === undefined ? texts.keep : texts.add} onAdd={add} />
      <p role="status">{said}</p>
      {until !== undefined && <p class="hint">{fill(texts.kept, { until: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(until) })}</p>}
      {sessions.length > 0 && (
        <button
          type="button"
          class="press"
          onClick={({ currentTarget }) => {
            // The button goes, so that the focus needs another place.
            currentTarget.closest('.course')?.querySelector<HTMLElement>('h4')?.focus();
            gone();
          }}
        >
          {texts.removeAll}
        </button>
      )}
      {sessions.length > 0 && <CourseTable {...props} sessions={sessions} onDrop={drop} />}
    </div>
  );
}
