/** Asks for one option in each of several parts, which one button sends together. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts';
import { bringIntoView } from '../scrolling.ts';
import { useSetting } from '../setting.ts';
import type { Asking } from './asking.types.ts';
import { Groups, chosenIn, goToMissing } from './groups.tsx';

export function Parts({ question, previous, onAnswer }: Asking<ChoiceQuestion>) {
  const { asking } = useSetting().wording.interface;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(previous?.kind === 'choice' ? previous.chosen : []);
  const [isMissing, setMissing] = useState(false);
  const { groups, given, isWhole } = chosenIn(question, chosen);

  // Where the other parts only follow some options, the heading already says what the first part asks.
  const isAlone = question.groups.every((group, index) => index === 0 || group.onlyWith);

  // A part that has just come up may stand below the edge. Whoever goes through the rows with the arrow keys stays where the focus is.
  useEffect(() => {
    if (groups.length > 1 && isAlone && !form.current?.querySelector(':focus-visible'))
      bringIntoView(form.current?.querySelector('fieldset:last-of-type'));
  }, [groups.length]);

  const choose = (next: readonly string[]) => {
    setChosen(next);
    setMissing(false);
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (isWhole) return onAnswer({ kind: 'choice', chosen: given });
    setMissing(true);
    goToMissing(form.current, groups, chosen);
  };

  return (
    <form ref={form} noValidate onSubmit={send}>
      <Groups question={question} groups={groups} chosen={chosen} isFirstNamed={isAlone} isMissing={isMissing} onChoose={choose} />
      <div class="dock">
        <button type="submit" class="go">
          {asking.proceed}
        </button>
      </div>
    </form>
  );
}
