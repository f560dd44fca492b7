/** One conversation on screen: what was said, and the question or the ending that it has come to. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '../machines/conversation.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import { QuestionCard } from './asking/question-card.tsx';
import { ChangeNotice } from './change-notice.tsx';
import { Emergency } from './endings/emergency.tsx';
import { PlainEnding } from './endings/plain-ending.tsx';
import { plainLinks } from './endings/plain-links.ts';
import { Result } from './endings/result.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useArrival } from './scrolling.ts';
import { useSetting } from './setting.ts';
import { Transcript } from './transcript.tsx';
import { useConversation } from './use-conversation.ts';
import { Welcome } from './welcome.tsx';

interface ConversationPanelProps {
  readonly begin: Conversation | undefined;
  readonly isOpen: boolean;
  readonly onMove?: ((conversation: Conversation) => void) | undefined;
  readonly onClose: () => void;
}

/** The second half of a double click would answer the question that has just come up under the pointer. A key press counts no clicks. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

export function ConversationPanel({ begin, isOpen, onMove, onClose }: ConversationPanelProps) {
  const { clinic, wording, loadPart, emit } = useSetting();
  const { conversation, view, progress, change, give, edit, withdraw, back, restart } = useConversation(begin, emit, onMove);
  const { stage, question, answered, remaining, assessment, reasons, places } = view;
  const [editing, setEditing] = useState<QuestionId>();
  const main = useRef<HTMLDivElement>(null);
  const isOver = stage === 'result' || stage === 'booking';
  useArrival(main, isOpen ? `${stage} ${question?.id} ${editing} ${conversation.corrections.length}` : undefined);

  // What the result will say is fetched while the visitor still answers.
  useEffect(() => {
    if (places.length === 0) return;
    for (const ahead of [loadPart('letter'), ...places.map((place) => loadPart(`plan-${place}`))]) void ahead.catch(() => undefined);
  }, [places.toSorted().join(' ')]);

  const transcript = (
    <Transcript
      answered={answered}
      editing={editing}
      onOpen={setEditing}
      onEdit={(id, answer) => {
        setEditing(undefined);
        edit(id, answer);
      }}
    />
  );
  const leave = (way: () => void) => () => {
    setEditing(undefined);
    way();
  };

  return (
    <>
      <Header
        onClose={onClose}
        onEmergency={stage === 'emergency' ? undefined : leave(() => give('emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] }))}
        isForSomeoneElse={stage === 'question' && view.findings['answering-for-someone-else'] === 'yes'}
      />
      <div class={`line ${stage}`} aria-hidden="true">
        <i style={{ '--done': stage === 'question' || stage === 'welcome' ? progress : 1 }} />
      </div>
      <div class="scroll" ref={main} onClickCapture={ignoreSecondClick}>
        {!isOver && stage !== 'emergency' && transcript}
        {(!isOver || editing) && <ChangeNotice change={change} dropped={conversation.dropped} />}
        {editing ? (
          isOver && transcript
        ) : (
          <div class="screen" key={`${stage} ${question?.id}`}>
            {stage === 'welcome' && <Welcome onAnswer={(answer) => give('welcome', answer)} />}
            {stage === 'question' && question && (
              // The cast: the chart asks only questions of the protocol.
              <QuestionCard question={question} onAnswer={(answer) => give(question.id as QuestionId, answer)} />
            )}
            {stage === 'emergency' && <Emergency reasons={reasons} answered={answered} onMistake={withdraw} />}
            {stage === 'booking' && <PlainEnding isVisit {...wording.interface.booking} actions={plainLinks(clinic)} />}
            {stage === 'result' && assessment && <Result {...view} assessment={assessment} conversation={conversation} />}
            {isOver && (
              <>
                <ChangeNotice change={change} dropped={conversation.dropped} />
                <details>
                  <summary>
                    <h3>{wording.interface.result.answers}</h3>
                  </summary>
                  {transcript}
                </details>
              </>
            )}
          </div>
        )}
      </div>
      {stage !== 'welcome' && (
        <Footer key={question?.id} remaining={stage === 'question' ? remaining : undefined} onBack={leave(back)} onRestart={leave(restart)} />
      )}
    </>
  );
}
