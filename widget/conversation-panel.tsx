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
import { layOver } from './lay-over.ts';
import { useArrival } from './scrolling.ts';
import { setVariable } from './set-variable.ts';
import { SettingProvider, useSetting } from './setting.ts';
import { Transcript } from './transcript.tsx';
import { useConversation } from './use-conversation.ts';
import { useSomeoneElse } from './use-part.ts';
import { Welcome } from './welcome.tsx';

interface ConversationPanelProps {
  readonly begin: Conversation | undefined;
  readonly isOpen: boolean;
  readonly isInline: boolean;
  readonly onMove?: ((conversation: Conversation) => void) | undefined;
  readonly onClose: () => void;
}

/** The second half of a double click would answer the question that has just come up under the pointer. A key press counts no clicks. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

export function ConversationPanel({ begin, isOpen, isInline, onMove, onClose }: ConversationPanelProps) {
  const setting = useSetting();
  const { clinic, wording, loadPart } = setting;
  const { conversation, view, progress, change, give, edit, withdraw, back, restart } = useConversation(begin, setting, onMove);
  const { stage, question, answered, remaining, assessment, reasons, places } = view;
  const isForSomeoneElse = view.findings['answering-for-someone-else'] === 'yes';
  const inThirdPerson = useSomeoneElse(isForSomeoneElse);
  const [editing, setEditing] = useState<QuestionId>();
  const main = useRef<HTMLDivElement>(null);
  const isOver = stage === 'result' || stage === 'booking';
  // A page that is being read does not lose the focus to a welcome within it.
  useArrival(
    main,
    isOpen && !(isInline && stage === 'welcome') ? `${stage} ${question?.id} ${editing} ${conversation.corrections.length}` : undefined,
    wording,
  );

  // The body to point at is fetched once the first question is answered, so that it holds nobody up there.
  useEffect(() => {
    if (answered[0]) loadPart('body-map').catch(() => undefined);
  }, [answered.length]);

  // What the result will say is fetched while the visitor still answers.
  useEffect(() => {
    if (places.length === 0) return;
    for (const ahead of [loadPart('letter'), loadPart('letter-words'), ...places.map((place) => loadPart(`plan-${place}`))])
      void ahead.catch(() => undefined);
  }, [places.toSorted().join(' '), wording]);

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
    // Without its part the questions stand as they are, and the header says whom they mean.
    <SettingProvider value={{ ...setting, wording: layOver(wording, inThirdPerson === 'loading' ? undefined : inThirdPerson) }}>
      <Header
        onClose={onClose}
        onEmergency={stage === 'emergency' ? undefined : leave(() => give('emergency-now', { kind: 'choice', chosen: ['i-need-help-now'] }))}
        isForSomeoneElse={isForSomeoneElse && stage !== 'emergency'}
      />
      <div class={`line ${stage}`} aria-hidden="true">
        <i ref={setVariable('--done', stage === 'question' || stage === 'welcome' ? progress : 1)} />
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
    </SettingProvider>
  );
}
