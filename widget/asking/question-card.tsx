/** The question on screen: the only heading-sized text, why it is asked, and the answers. */
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { textOf } from '../answer-words.ts';
import { useSetting } from '../setting.ts';
import { headingId } from './asking.types.ts';
import type { Asking } from './asking.types.ts';
import { Choice } from './choice.tsx';
import { Explain } from './explain.tsx';
import { Items } from './items.tsx';
import { Scale } from './scale.tsx';

function Answers({ question, ...rest }: Asking<Question>) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...rest} />;
    case 'items':
      return <Items question={question} {...rest} />;
    case 'scale':
      return <Scale question={question} {...rest} />;
    default:
      return question satisfies never;
  }
}

interface QuestionCardProps {
  readonly question: Question;
  /** When an earlier question is opened again: its answer, and the way to leave it as it is. */
  readonly previous?: Answer;
  readonly onKeep?: () => void;
  readonly onAnswer: (answer: Answer) => void;
}

export function QuestionCard({ question, previous, onKeep, onAnswer }: QuestionCardProps) {
  const { wording } = useSetting();
  const { ask, lead } = textOf(wording, question.id);
  return (
    <section class="asking" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {ask}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      <Explain question={question} />
      <Answers question={question} previous={previous} onAnswer={onAnswer} />
      {onKeep && (
        <button type="button" class="link apart" onClick={onKeep}>
          {wording.interface.transcript.keep}
        </button>
      )}
    </section>
  );
}
