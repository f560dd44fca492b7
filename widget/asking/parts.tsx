/** Asks for one option in each of several parts, which one button sends together. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { groupsAsked } from '../../src/rules/derive-findings.ts';
import type { ChoiceQuestion, OptionGroup } from '../../src/vocabulary/question.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import { optionRow } from '../answer-words.ts';
import { bringIntoView } from '../scrolling.ts';
import { useSetting } from '../setting.ts';
import type { Asking } from './asking.types.ts';
import { InputRow, isApart } from './row.tsx';

/** Labels up to this many characters stand two abreast. */
const shortLabel = 24;

export function Parts({ question, previous, onAnswer }: Asking<ChoiceQuestion>) {
  const { wording } = useSetting();
  const { asking } = wording.interface;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(previous?.kind === 'choice' ? previous.chosen : []);
  const [isMissing, setMissing] = useState(false);
  const groups = groupsAsked(question, chosen);
  const given = groups.flatMap((group) => group.options.filter(({ id }) => chosen.includes(id)));

  // Where the other parts only follow some options, the heading already says what the first part asks.
  const isAlone = question.groups.every((group, index) => index === 0 || group.onlyWith);

  // A part that has just come up may stand below the edge.
  useEffect(() => {
    if (groups.length > 1 && isAlone) bringIntoView(form.current?.querySelector('fieldset:last-of-type'));
  }, [groups.length]);

  const choose = (group: OptionGroup, id: string) => setChosen([...chosen.filter((old) => !group.options.some((option) => option.id === old)), id]);
  const send = (event: Event) => {
    event.preventDefault();
    if (given.length === groups.length) return onAnswer({ kind: 'choice', chosen: given.map(({ id }) => id) });
    setMissing(true);
    const missing = groups.findIndex((group) => !group.options.some(({ id }) => chosen.includes(id)));
    form.current?.querySelectorAll('fieldset')[missing]?.querySelector('input')?.focus();
  };

  return (
    <form ref={form} noValidate onSubmit={send}>
      {groups.map((group, index) => {
        const rows = group.options.map((option) => ({ option, text: optionRow(wording, question.id, option.id) }));
        const isShort = rows.every(({ option, text }) => isApart(option) || text.label.length <= shortLabel);
        return (
          <fieldset key={group.id} class={isShort ? 'rows abreast' : 'rows'}>
            {/* The cast: a question with several groups has only these, by the type of the ids. */}
            <legend class={isAlone && index === 0 ? 'unseen' : ''}>{asking.parts[group.id as PartId]}</legend>
            {rows.map(({ option, text }) => (
              <InputRow
                key={option.id}
                kind="radio"
                group={`part-${index}`}
                text={text}
                isApart={isApart(option)}
                isChecked={chosen.includes(option.id)}
                onCheck={() => choose(group, option.id)}
              />
            ))}
          </fieldset>
        );
      })}
      <div class="dock">
        <p role="alert">{isMissing && given.length < groups.length ? asking.chooseEach : ''}</p>
        <button type="submit" class="go">
          {asking.proceed}
        </button>
      </div>
    </form>
  );
}
