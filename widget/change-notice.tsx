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
  return (
    <p role="status" class="notice">
      {change && change.kept > 0 && `${fillCount(wording.interface, transcript.kept, change.kept)} `}
      {change && change.waiting > 0 && `${fillCount(wording.interface, transcript.waiting, change.waiting)} `}
      {change?.isLonger && `${transcript.isLonger} `}
      {gone && fill(transcript.dropped, { questions: gone })}
    </p>
  );
}
