/** A condition as nested lists: all of, any one of, at least so many of. */
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import { phraseOf } from './condition-words.ts';
import type { Phrase } from './condition-words.ts';
import { findingWords } from './finding-words.ts';
import { List } from './parts.tsx';

function Phrased({ phrase }: { readonly phrase: Phrase }) {
  if (typeof phrase === 'string') return <>{findingWords(phrase)}</>;
  return (
    <>
      <em>{phrase.lead}</em>
      <List
        items={phrase.parts.map((part, index) => (
          <Phrased key={index} phrase={part} />
        ))}
      />
    </>
  );
}

export const ConditionWords = ({ when }: { readonly when: Condition | CareCondition }) => <Phrased phrase={phraseOf(when)} />;
