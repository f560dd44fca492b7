/** What belongs to a kind of care wherever it hurts: what to expect, what it costs, how two kinds compare. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { Comparison, GeneralPlan } from '../../src/vocabulary/care-plan.ts';
import { Fold } from '../endings/fold.tsx';

export function GeneralAdvice({ disposition, general }: { disposition: Exclude<Disposition, 'emergency'>; general: GeneralPlan }) {
  if (disposition === 'out-of-scope') return null;
  const { topics, comparisons } = general.shownWith[disposition];
  return (
    <div>
      {topics.map((id) => {
        const topic = general.topics[id];
        return topic && <Fold key={id} title={topic.title} lines={topic.says} />;
      })}
      {comparisons.map((id) => {
        const comparison = general.comparisons[id];
        return comparison && <SideBySide key={id} {...comparison} />;
      })}
    </div>
  );
}

const SideBySide = ({ title, columns, rows }: Comparison) => (
  <details>
    <summary>
      <h3>{title}</h3>
    </summary>
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
  </details>
);
