/** The way in: what this is and is not, where answers go, what to do in an emergency, and three ways on. */
import type { Answer } from '../src/vocabulary/answer.ts';
import { headingId } from './asking/asking.types.ts';
import { NotSignedOff } from './endings/not-signed-off.tsx';
import { useSetting } from './setting.ts';

export function Welcome({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const setting = useSetting();
  const { wording, wasCleared, returning } = setting;
  const { welcome } = wording.interface;
  const { start, 'start-for-someone-else': forSomeoneElse, 'just-book': justBook } = wording.options.welcome;
  return (
    <section class="welcome" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {wording.questions.welcome.ask}
      </h2>
      {wasCleared && <p class="notice">{welcome.cleared}</p>}
      <p>{welcome.lead}</p>
      <p class="urgent">{welcome.emergency}</p>
      {returning && <returning.Greeting {...setting} />}
      <div class="rows">
        <button type="button" class="go" onClick={() => onAnswer({ kind: 'choice', chosen: ['start'] })}>
          {start.label}
        </button>
        <button type="button" class="row" onClick={() => onAnswer({ kind: 'choice', chosen: ['start-for-someone-else'] })}>
          {forSomeoneElse.label}
        </button>
        <button type="button" class="row" onClick={() => onAnswer({ kind: 'choice', chosen: ['just-book'] })}>
          {justBook.label}
        </button>
      </div>
      <ul class="small">
        <li>{welcome.privacy}</li>
        <li>{welcome.leaving}</li>
        <li>{welcome.not}</li>
      </ul>
      <NotSignedOff />
    </section>
  );
}
