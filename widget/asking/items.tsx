/** Asks about several things at once; each ends as yes, no or not sure, and none of them silently. */
import { useRef, useState } from 'preact/hooks';
import type { ItemsQuestion } from '../../src/vocabulary/question.ts';
import { itemRow } from '../answer-words.ts';
import { fill } from '../fill.ts';
import { useSetting } from '../setting.ts';
import { headingId } from './asking.types.ts';
import type { Asking } from './asking.types.ts';
import { Groups, chosenIn, goToMissing } from './groups.tsx';
import { covered, mark, marksOf } from './item-marks.ts';
import type { Marks } from './item-marks.ts';
import { InputRow, TapRow } from './row.tsx';

export function Items({ question, previous, onAnswer }: Asking<ItemsQuestion>) {
  const { wording } = useSetting();
  const { asking } = wording.interface;
  const screen = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState(() => marksOf(previous));
  const [chosen, setChosen] = useState<readonly string[]>(previous?.kind === 'items' ? (previous.chosen ?? []) : []);
  const [isDoubting, setDoubting] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { groups, given, isWhole } = chosenIn(question, chosen);
  const isMarked = Object.keys(marks).length > 0;
  const wasNone = previous !== undefined && Object.keys(marksOf(previous)).length === 0;

  const choose = (next: readonly string[]) => {
    setChosen(next);
    setMissing(false);
  };
  const send = (sent: Marks) => {
    if (isWhole) return onAnswer(covered(question.items, sent, given));
    setMissing(true);
    goToMissing(screen.current, groups, chosen);
  };

  return (
    <div ref={screen}>
      <Groups question={question} groups={groups} chosen={chosen} isMissing={isMissing} onChoose={choose} />
      <fieldset class="rows" {...(groups.length === 0 && { 'aria-labelledby': headingId })}>
        {groups.length > 0 && <legend>{asking.itemsBelow}</legend>}
        {question.items.map((item) => {
          const text = itemRow(wording, item);
          const isTicked = marks[item] === 'yes';
          const isDoubted = marks[item] === 'not-sure';
          const isAskingDoubt = isDoubting && !isTicked;
          return (
            <InputRow
              key={item}
              kind="checkbox"
              text={text}
              isChecked={isTicked || (isDoubting && isDoubted)}
              isDisabled={isDoubting && isTicked}
              isDoubted={isDoubted}
              {...(isAskingDoubt && { label: fill(asking.notSureOf, { item: text.label }) })}
              onCheck={(isChecked) => setMarks(mark(marks, item, isChecked ? (isAskingDoubt ? 'not-sure' : 'yes') : undefined))}
            >
              {isDoubted && <span class="doubt"> {asking.notSure}</span>}
            </InputRow>
          );
        })}
      </fieldset>
      <div class={isMarked || isDoubting ? 'dock' : 'undocked'}>
        {!isMarked && !isDoubting && <TapRow text={{ label: asking.noneOfThese }} isChosen={wasNone} isApart onPress={() => send({})} />}
        <p role="status">{isDoubting && asking.notSureLead}</p>
        {isMarked && (
          <button type="button" class="go" onClick={() => send(marks)}>
            {asking.proceedNoOthers}
          </button>
        )}
        <button key="doubt" type="button" class="link" onClick={() => setDoubting(!isDoubting)}>
          {isDoubting ? asking.backToTicking : asking.notSureAbout}
        </button>
      </div>
    </div>
  );
}
