/** Two quiet links under a question: why it is asked, and the same in other words. Both texts load when they are wanted. */
import { useState } from 'preact/hooks';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { itemRow, optionRow } from '../answer-words.ts';
import { useSetting } from '../setting.ts';
import { useOtherWords, useWhyWeAsk } from '../use-part.ts';

type Texts = Readonly<Record<string, string>>;
interface OfQuestion {
  readonly question: Question;
}

// The cast: the chart asks only questions of the protocol.
const idOf = ({ id }: Question) => id as QuestionId;

function Reason({ question }: OfQuestion) {
  const { asking } = useSetting().wording.interface;
  const reasons = useWhyWeAsk();
  return <p class="because">{reasons === 'loading' ? asking.loading : (reasons?.[idOf(question)] ?? asking.whyMissing)}</p>;
}

function OtherWords({ question }: OfQuestion) {
  const { wording } = useSetting();
  const { asking } = wording.interface;
  const words = useOtherWords();
  if (words === 'loading' || !words) return <p class="because">{words ? asking.loading : asking.otherWordsMissing}</p>;
  const id = idOf(question);
  const ofItems: Texts = words.items;
  const ofOptions: Texts = words.options[id] ?? {};
  const groups = (question.kind !== 'scale' && question.groups) || [];
  const items = question.kind === 'items' ? question.items : [];
  const rows = [
    ...groups.flatMap((group) => group.options.map((option) => [optionRow(wording, id, option.id), ofOptions[option.id]] as const)),
    ...items.map((item) => [itemRow(wording, item), ofItems[item]] as const),
  ];
  return (
    <div class="because">
      <p>{words.questions[id]}</p>
      {rows.map(
        ([{ label }, text]) =>
          text && (
            <p key={label}>
              <b>{label}:</b> {text}
            </p>
          ),
      )}
    </div>
  );
}

export function Explain({ question }: OfQuestion) {
  const { asking } = useSetting().wording.interface;
  const [open, setOpen] = useState('');
  const link = (what: string, label: string) => (
    <button type="button" class="link" aria-expanded={open === what} onClick={() => setOpen(open === what ? '' : what)}>
      {label}
    </button>
  );
  return (
    <div class="why">
      {link('why', asking.why)} {link('words', asking.otherWords)}
      <div role="status">
        {open === 'why' && <Reason question={question} />}
        {open === 'words' && <OtherWords question={question} />}
      </div>
    </div>
  );
}
