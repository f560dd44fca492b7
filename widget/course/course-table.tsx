/** Lists every session, the newest first, each with a button that deletes it. */
import { fill } from '../fill.ts';
import type { CourseSpeech, Session } from './course.types.ts';

interface CourseTableProps extends CourseSpeech {
  readonly sessions: readonly Session[];
  readonly onDrop: (session: Session) => void;
}

const columns = ['before', 'after', 'stiffness', 'movement', 'reliance'] as const;

export function CourseTable({ sessions, texts, locale, onDrop }: CourseTableProps) {
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const drop = (session: Session, { detail, currentTarget }: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    // The second press of a double one would meet the session below.
    if (detail > 1) return;
    const buttons = [...(currentTarget.closest('table')?.querySelectorAll('button') ?? [])];
    // The last row of the table goes, whichever session does: the others move up.
    if (buttons.at(-1) === currentTarget) (buttons.at(-2) ?? currentTarget.closest('.course')?.querySelector('h4'))?.focus();
    onDrop(session);
  };
  return (
    <table>
      <caption>{texts.entries}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.short[column]}
            </th>
          ))}
        </tr>
      </thead>
      {[...sessions].reverse().map((session, index) => {
        const [day, before, after, stiffness, movement, reliance] = session;
        const written = date.format(new Date(day));
        return (
          <tbody key={index}>
            <tr>
              <th colSpan={4} scope="rowgroup">
                {written}
              </th>
              <td>
                <button type="button" class="link" aria-label={fill(texts.removeOne, { day: written })} onClick={(press) => drop(session, press)}>
                  {texts.remove}
                </button>
              </td>
            </tr>
            <tr>
              {[before, after, stiffness, movement].map((value, at) => (
                <td key={at}>{number.format(value)}</td>
              ))}
              <td>{texts.reliance[reliance]}</td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
