/** Says once what an edit did to the later answers: how many are kept or wait, and which are no longer needed, and that more is asked. */
import type { Conversation } from '../machines/conversation.ts';
import { textOf } from './answer-words.ts';
import { fill, fillCount } from './fill.ts';
import { useSetting } from './setting.ts';
import type { Change } from './use-conversation.ts';

export function ChangeNotice({ change, dropped }: { change: Change | undefined } & Pick<Conversation, 'dropped'>) {
  const { wording } = useSetting();
  const { transcript } = wording.interface;
  const gone = dropped.map(({ question }) => textOf(wording, question).ask).join(' ');
  const said = [
    change && change.kept > 0 && fillCount(wording.interface, transcript.kept, change.kept),
    change && change.waiting > 0 && fillCount(wording.interface, transcript.waiting, change.waiting),
    change?.isLonger && transcript.isLonger,
    gone && fill(transcript.dropped, { questions: gone }),
  ];
  return (
    // One text: of several, a screen reader may read the whole as often as there are.
    <p role="status" class="notice">
      {said.filter(Boolean).join(' ')}
    </p>
  );
}
