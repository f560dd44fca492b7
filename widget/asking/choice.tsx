/** Asks for one option: a tap on a row is the answer. */
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts';
import { optionRow } from '../answer-words.ts';
import { useSetting } from '../setting.ts';
import type { Asking } from './asking.types.ts';
import { Parts } from './parts.tsx';
import { TapRow, isApart } from './row.tsx';

export function Choice(asking: Asking<ChoiceQuestion>) {
  const { wording } = useSetting();
  const { question, previous, onAnswer } = asking;
  const [group, ...others] = question.groups;
  if (!group || others.length > 0) return <Parts {...asking} />;
  return (
    <ul class="rows">
      {group.options.map((option) => (
        <li key={option.id}>
          <TapRow
            text={optionRow(wording, question.id, option.id)}
            isChosen={previous?.kind === 'choice' && previous.chosen.includes(option.id)}
            isApart={isApart(option)}
            onPress={() => onAnswer({ kind: 'choice', chosen: [option.id] })}
          />
        </li>
      ))}
    </ul>
  );
}
