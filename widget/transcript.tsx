/** What was asked and answered so far, each answer with a pencil; one of the questions may be opened again in place. */
import type { QuestionId } from '../src/protocol/index.ts';
import { questionAsAsked } from '../machines/triage.connect.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import { answerWords, textOf } from './answer-words.ts';
import { QuestionCard } from './asking/question-card.tsx';
import { fill } from './fill.ts';
import { Icon } from './icon.tsx';
import { useSetting } from './setting.ts';

interface TranscriptProps {
  readonly answered: readonly Answered<QuestionId>[];
  /** The question that is open again. */
  readonly editing: QuestionId | undefined;
  readonly onOpen: (question: QuestionId | undefined) => void;
  readonly onEdit: (question: QuestionId, answer: Answer) => void;
}

function Past({ entry, onOpen }: { entry: Answered<QuestionId>; onOpen: () => void }) {
  const { wording } = useSetting();
  const { transcript } = wording.interface;
  const { ask } = textOf(wording, entry.question);
  return (
    <>
      <p class="asked">{ask}</p>
      <p class="said">
        <span class="unseen">{transcript.youAnswered} </span>
        <span>
          {answerWords(wording, entry).map((line) => (
            <span key={line}>{line} </span>
          ))}
        </span>
        <button type="button" aria-label={fill(transcript.change, { question: ask })} onClick={onOpen}>
          <Icon name="pencil" />
        </button>
      </p>
    </>
  );
}

export function Transcript({ answered, editing, onOpen, onEdit }: TranscriptProps) {
  const { wording } = useSetting();
  if (answered.length === 0) return null;
  return (
    <ol class="past" aria-label={wording.interface.transcript.label}>
      {answered.map((entry) => (
        <li key={entry.question}>
          {entry.question === editing ? (
            <QuestionCard
              question={questionAsAsked(answered, entry.question)}
              previous={entry.answer}
              onKeep={() => onOpen(undefined)}
              onAnswer={(answer) => onEdit(entry.question, answer)}
            />
          ) : (
            <Past entry={entry} onOpen={() => onOpen(entry.question)} />
          )}
        </li>
      ))}
    </ol>
  );
}
