/** Asks about one session: nothing is filled in but today's date, and what is missing is named. */
import { useState } from 'preact/hooks';
import { fill } from '../fill.ts';
import { fields, missingIn, reliances, sessionOf } from './course.ts';
import type { CourseSpeech, Draft, Session } from './course.types.ts';

interface CourseFormProps extends CourseSpeech {
  /** ISO date. */
  readonly today: string;
  /** What the button says. */
  readonly says: string;
  /** @returns whether it was added. */
  readonly onAdd: (session: Session, press: Pick<Event, 'type'>) => boolean;
}

const numbers = Array.from({ length: 11 }, (_, number) => number);

export function CourseForm({ texts, locale, today, says, onAdd }: CourseFormProps) {
  const [draft, setDraft] = useState<Draft>({ day: today });
  const [missing, setMissing] = useState<readonly (keyof Draft)[]>([]);
  const written = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale);

  const optionsOf = (field: Exclude<keyof Draft, 'day'>) => {
    if (field === 'reliance') return reliances.map((one) => ({ value: one, says: texts.reliance[one] }));
    const { low, high } = texts.ends[field === 'before' || field === 'after' ? 'pain' : field];
    const end = (number: number) => (number === 0 ? low : number === 10 ? high : '{number}');
    return numbers.map((number) => ({ value: number, says: fill(end(number), { number: written.format(number) }) }));
  };

  const add = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const lacking = missingIn(draft, today);
    setMissing(lacking);
    if (lacking[0]) {
      const asked = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('input, select');
      asked?.[fields.indexOf(lacking[0])]?.focus();
    } else if (onAdd(sessionOf(draft), event)) setDraft({ day: today });
  };

  return (
    <div class="session" role="group" aria-label={texts.add}>
      {fields.map((field) => {
        const asks = {
          value: draft[field] ?? '',
          'aria-invalid': missing.includes(field),
          onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
            setDraft((before) => ({ ...before, [field]: currentTarget.value })),
        };
        return (
          <label key={field}>
            {texts.fields[field]}
            {field === 'day' ? (
              <input type="date" max={today} {...asks} />
            ) : (
              <select autocomplete="off" {...asks}>
                <option value="">{texts.choose}</option>
                {optionsOf(field).map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.says}
                  </option>
                ))}
              </select>
            )}
          </label>
        );
      })}
      <p role="alert">{missing.length > 0 && fill(texts.missing, { fields: list.format(missing.map((field) => texts.fields[field])) })}</p>
      <button type="button" class="go" onClick={add}>
        {says}
      </button>
    </div>
  );
}
