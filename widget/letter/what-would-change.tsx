/** The single answers that would lead elsewhere, each with where to. */
import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '../../machines/conversation.ts';
import { questionOf } from '../../machines/protocol-book.ts';
import { seekChanges } from '../../machines/what-would-change.ts';
import type { WouldChange } from '../../machines/what-would-change.ts';
import type { PartId } from '../../src/wording/interface.types.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { textOf, wordsOf } from '../answer-words.ts';
import { Lines } from '../endings/fold.tsx';
import { fill } from '../fill.ts';
import type { LetterProps } from './letter.types.ts';

/** Sought a little at a time once the letter stands: all at once, a slow phone would freeze for a sixth of a second. */
function useChanges({ answered }: Conversation): readonly WouldChange[] | undefined {
  const [found, setFound] = useState<readonly WouldChange[]>();
  useEffect(() => {
    const search = seekChanges(answered);
    const goOn = () => {
      const { done, value } = search.next();
      if (done) setFound(value);
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [answered]);
  return found;
}

/** An item is a sentence; an option or a number says too little without what it answers. */
function saidIn({ question: id, about, answer }: WouldChange, { wording }: LetterProps, { answered }: LetterTexts['changes']): string {
  const text = wordsOf(wording, { question: id, given: about });
  if (answer.kind === 'items') return text;
  const question = questionOf(id);
  const groups = question.kind === 'choice' ? question.groups : [];
  const group = groups.length > 1 && groups.find(({ options }) => options.some((option) => option.id === about));
  // The cast: a question with several groups has only these, by the type of the ids.
  const asked = group ? wording.interface.asking.parts[group.id as PartId] : textOf(wording, id).ask;
  return fill(answered, { question: asked, text });
}

export function WhatWouldChange({ texts, ...props }: LetterProps & { texts: LetterTexts['changes'] }) {
  const changes = useChanges(props.conversation);
  if (changes?.length === 0) return null;
  const lines = changes?.map((change) => {
    const { given, instead, disposition } = change;
    const when = given === 'no' ? texts.cameToBe : instead === 'yes' ? texts.sure : texts.ruledOut;
    const said = fill(props.wording.interface.quote, { text: saidIn(change, props, texts) });
    return { when: fill(when, { quote: said }), thenDo: texts.care[disposition] };
  });
  return (
    <details>
      <summary>
        <h3>{texts.title}</h3>
      </summary>
      {lines ? <Lines lines={lines} /> : <p role="status">{props.wording.interface.asking.loading}</p>}
    </details>
  );
}
