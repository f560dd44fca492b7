/** What belongs to a kind of care wherever it hurts: what to expect, what it costs, how two kinds compare. Fetched when the visitor asks for it. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { Comparison, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { Lines } from '../endings/fold.tsx';
import type { LetterProps } from './letter.types.ts';
import { LoadedFold } from './loaded-fold.tsx';

interface GeneralAdviceProps extends LetterProps {
  readonly shown: Exclude<Disposition, 'emergency' | 'out-of-scope'>;
  readonly texts: LetterTexts;
}

export function GeneralAdvice({ shown, texts, wording, loadPart }: GeneralAdviceProps) {
  const draw = (general: GeneralPlan) => {
    const { topics, comparisons } = general.shownWith[shown];
    return [
      ...topics.flatMap((id) => {
        const topic = general.topics[id];
        return topic ? [<h4 key={id}>{topic.title}</h4>, <Lines key={`${id} says`} lines={topic.says} />] : [];
      }),
      ...comparisons.flatMap((id) => {
        const comparison = general.comparisons[id];
        return comparison ? [<h4 key={id}>{comparison.title}</h4>, <SideBySide key={`${id} table`} {...comparison} />] : [];
      }),
    ];
  };
  return <LoadedFold title={texts.more} load={() => loadPart('general-plan')} draw={draw} missing={texts.missing} wording={wording} />;
}

const SideBySide = ({ title, columns, rows }: Comparison) => (
  <table>
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{title}</span>
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ about, cells }) => (
        <tr key={about}>
          <th scope="row">{about}</th>
          {cells.map((cell, index) => (
            <td key={columns[index]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
