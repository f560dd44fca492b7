/** A quiet link under a question that says why it is asked; the text loads when it is wanted. */
import { useState } from 'preact/hooks';
import type { QuestionId } from '../../src/protocol/index.ts';
import { useSetting } from '../setting.ts';
import { useWhyWeAsk } from '../use-part.ts';

function Reason({ question }: { question: QuestionId }) {
  const { wording } = useSetting();
  const { asking } = wording.interface;
  const reasons = useWhyWeAsk();
  if (reasons === 'loading') return <p class="because">{asking.loading}</p>;
  return <p class="because">{reasons?.[question] ?? asking.whyMissing}</p>;
}

export function WhyWeAsk({ question }: { question: QuestionId }) {
  const { wording } = useSetting();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="why">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {wording.interface.asking.why}
      </button>
      <div role="status">{isOpen && <Reason question={question} />}</div>
    </div>
  );
}
