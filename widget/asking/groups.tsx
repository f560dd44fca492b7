/** Groups of options on one screen, one option chosen of each. A group that follows an option comes up when that is chosen. */
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import { optionRow } from '../answer-words.ts';
import { bringIntoView } from '../scrolling.ts';
import { useSetting } from '../setting.ts';
import { BodyMap } from './body-map.tsx';
import { InputRow, isApart } from './row.tsx';

/** Labels up to this many characters stand two abreast; the shortest are chips, three or four abreast. */
const shortLabel = 24;
const tinyLabel = 10;

/** The groups on screen with what is chosen in each. */
export function chosenIn(question: Question, chosen: readonly string[]) {
  const groups = question.kind === 'scale' ? [] : groupsAsked(question, chosen);
  const given = groups.flatMap((group) => group.options.flatMap(({ id }) => (chosen.includes(id) ? id : [])));
  return { groups, given, isWhole: given.length === groups.length };
}

/** Chooses an option in the place of the others of its group. What is no longer on offer with it is dropped, not kept out of sight. */
const choosing = (question: Question, chosen: readonly string[], group: OptionGroup, id: string): readonly string[] =>
  chosenIn(question, [...chosen.filter((old) => !group.options.some((option) => option.id === old)), id]).given;

const isChosenIn = ({ options }: OptionGroup, chosen: readonly string[]) => options.some(({ id }) => chosen.includes(id));

/** The id of what is said of a group that was left out. */
const missingId = 'signpost-missing';

interface GroupsProps {
  readonly question: Question;
  readonly groups: readonly OptionGroup[];
  readonly chosen: readonly string[];
  /** The heading already says what the first group asks. */
  readonly isFirstNamed?: boolean;
  /** The visitor went on before each group had a choice: the first without one says so. */
  readonly isMissing: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function Groups({ question, groups, chosen, isFirstNamed, isMissing, onChoose }: GroupsProps) {
  const { wording } = useSetting();
  const { parts, chooseOne } = wording.interface.asking;
  const missing = isMissing ? groups.find((group) => !isChosenIn(group, chosen)) : undefined;
  return groups.map((group, index) => {
    const rows = group.options.map((option) => ({ option, text: optionRow(wording, question.id, option.id) }));
    const longest = Math.max(...rows.map(({ option, text }) => (isApart(option) ? 0 : text.label.length)));
    const chips = rows.length % 4 ? ' three' : ' four';
    const abreast = longest > shortLabel ? '' : longest > tinyLabel || rows.length < 3 ? ' abreast' : chips;
    const isLeftOut = group === missing;
    return (
      <fieldset key={group.id} class={`rows${abreast}`} {...(isLeftOut && { 'aria-describedby': missingId })}>
        {/* The cast: a question with several groups has only these, by the type of the ids. */}
        <legend class={isFirstNamed && index === 0 ? 'unseen' : ''}>{parts[group.id as PartId]}</legend>
        {isLeftOut && (
          <p id={missingId} role="alert">
            {chooseOne}
          </p>
        )}
        {group.id === 'where' && <BodyMap chosen={chosen} onChoose={(id) => onChoose(choosing(question, chosen, group, id))} />}
        {rows.map(({ option, text }) => (
          <InputRow
            key={option.id}
            kind="radio"
            group={group.id}
            text={text}
            isApart={isApart(option)}
            isChecked={chosen.includes(option.id)}
            onCheck={() => onChoose(choosing(question, chosen, group, option.id))}
          />
        ))}
      </fieldset>
    );
  });
}

/** Moves to the first group in which nothing is chosen yet. */
export function goToMissing(form: HTMLElement | null, groups: readonly OptionGroup[], chosen: readonly string[]): void {
  const missing = groups.findIndex((group) => !isChosenIn(group, chosen));
  const fieldset = form?.querySelectorAll('fieldset')[missing];
  fieldset?.querySelector('input')?.focus({ preventScroll: true });
  bringIntoView(fieldset);
}
