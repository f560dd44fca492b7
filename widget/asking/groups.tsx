/** Groups of options on one screen, one option chosen of each. A group that follows an option comes up when that is chosen. */
import { groupsAsked } from '../../src/rules/asked-of.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import { optionRow } from '../answer-words.ts';
import { useSetting } from '../setting.ts';
import { InputRow, isApart } from './row.tsx';

/** Labels up to this many characters stand two abreast, and the shortest four. */
const shortLabel = 24;
const tinyLabel = 10;

/** The groups on screen with what is chosen in each. */
export function chosenIn(question: Question, chosen: readonly string[]) {
  const groups = question.kind === 'scale' ? [] : groupsAsked(question, chosen);
  const given = groups.flatMap((group) => group.options.flatMap(({ id }) => (chosen.includes(id) ? id : [])));
  return { groups, given, isWhole: given.length === groups.length };
}

/** Chooses an option in the place of the others of its group. */
export const choosing = (chosen: readonly string[], group: OptionGroup, id: string): readonly string[] => [
  ...chosen.filter((old) => !group.options.some((option) => option.id === old)),
  id,
];

interface GroupsProps {
  readonly question: Question;
  readonly groups: readonly OptionGroup[];
  readonly chosen: readonly string[];
  /** The heading already says what the first group asks. */
  readonly isFirstNamed?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function Groups({ question, groups, chosen, isFirstNamed, onChoose }: GroupsProps) {
  const { wording } = useSetting();
  return groups.map((group, index) => {
    const rows = group.options.map((option) => ({ option, text: optionRow(wording, question.id, option.id) }));
    const longest = Math.max(...rows.map(({ option, text }) => (isApart(option) ? 0 : text.label.length)));
    const abreast = longest <= tinyLabel && rows.length > 4 ? ' four abreast' : longest <= shortLabel ? ' abreast' : '';
    return (
      <fieldset key={group.id} class={`rows${abreast}`}>
        {/* The cast: a question with several groups has only these, by the type of the ids. */}
        <legend class={isFirstNamed && index === 0 ? 'unseen' : ''}>{wording.interface.asking.parts[group.id as PartId]}</legend>
        {rows.map(({ option, text }) => (
          <InputRow
            key={option.id}
            kind="radio"
            group={`part-${index}`}
            text={text}
            isApart={isApart(option)}
            isChecked={chosen.includes(option.id)}
            onCheck={() => onChoose(choosing(chosen, group, option.id))}
          />
        ))}
      </fieldset>
    );
  });
}

/** Moves to the first group in which nothing is chosen yet. */
export function goToMissing(form: HTMLElement | null, groups: readonly OptionGroup[], chosen: readonly string[]): void {
  const missing = groups.findIndex((group) => !group.options.some(({ id }) => chosen.includes(id)));
  form?.querySelectorAll('fieldset')[missing]?.querySelector('input')?.focus();
}
