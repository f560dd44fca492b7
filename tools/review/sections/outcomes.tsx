/** Where answers lead, and what moved since the baseline. */
import { dispositions } from '../../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import { inWords } from '../finding-words.ts';
import { answerWords } from '../outcomes/answer-words.ts';
import type { Baseline } from '../outcomes/baseline.ts';
import { unsignedDowns } from '../outcomes/compare.ts';
import type { Comparison, Move } from '../outcomes/compare.ts';
import type { Outcomes as OutcomesNow } from '../outcomes/outcomes.ts';
import { Id, Section, Subsection, Table, titleOf } from '../parts.tsx';

/** What is known of the baseline: it, or why there is none. */
export type Known = { readonly baseline: Baseline; readonly comparison: Comparison } | { readonly fault: string };

const Answers = ({ answers }: { readonly answers: string }) => (
  <>
    {answerWords(answers)} <Id>{answers}</Id>
  </>
);

const moveRow = ({ answers, from, to }: Move) => [<Answers key="answers" answers={answers} />, inWords(from), inWords(to)];

function Moves({ moves, caption }: { readonly moves: readonly Move[]; readonly caption: string }) {
  if (moves.length === 0) return <p>None.</p>;
  return (
    <Table caption={caption} heads={['Answers', 'Before', 'Now']} widths={[64, 18, 18]} rows={moves.map((move) => ({ cells: moveRow(move) }))} />
  );
}

function Ends({
  ends,
  caption,
  head,
}: {
  readonly ends: readonly (readonly [string, Disposition])[];
  readonly caption: string;
  readonly head: string;
}) {
  if (ends.length === 0) return <p>None.</p>;
  return (
    <Table
      caption={caption}
      heads={['Answers', head]}
      widths={[80, 20]}
      rows={ends.map(([answers, end]) => ({ cells: [<Answers key="answers" answers={answers} />, inWords(end)] }))}
    />
  );
}

function BaselineFacts({ baseline: { label, signedOffBy, protocolVersion, contentHash } }: { readonly baseline: Baseline }) {
  return (
    <p>
      Compared with the baseline of protocol {protocolVersion}, content <Id>{contentHash.slice(0, 16)}</Id>:{' '}
      {signedOffBy ? (
        `${label}, signed by ${signedOffBy.name} on ${signedOffBy.date}.`
      ) : (
        <strong class="unverified">{label}; no clinician has signed it.</strong>
      )}
    </p>
  );
}

function Compared({ baseline, comparison }: { readonly baseline: Baseline; readonly comparison: Comparison }) {
  const unsigned = unsignedDowns(comparison);
  const accepted = comparison.down.filter((move) => move.accepted);
  const { up, added, gone, compared } = comparison;
  return (
    <>
      <BaselineFacts baseline={baseline} />
      <p>
        Of {compared} answer sets, {up.length} moved up and {comparison.down.length} down; {added.length} are new and {gone.length} gone. Below a
        doctor the cares are a choice and not an order of danger, so a move among them is not counted; a move from a doctor or above to any of them,
        or to another door, is a move down.
      </p>
      <Subsection id="outcomes-down" title="Moved down, and signed for by nobody">
        <Moves moves={unsigned} caption="Answer sets that moved down without a sign-off" />
      </Subsection>
      <Subsection id="outcomes-accepted" title="Moved down, with a sign-off">
        {accepted.length === 0 ? (
          <p>None.</p>
        ) : (
          <Table
            caption="Answer sets that moved down with a sign-off"
            heads={['Answers', 'Before', 'Now', 'Signed for by', 'Reason']}
            rows={accepted.map(({ accepted: signed, ...move }) => ({
              cells: [...moveRow(move), `${signed?.signedOffBy.name}, ${signed?.signedOffBy.date}`, signed?.reason],
            }))}
          />
        )}
      </Subsection>
      <Subsection id="outcomes-up" title="Moved up">
        <Moves moves={up} caption="Answer sets that moved up" />
      </Subsection>
      <Subsection id="outcomes-new" title="New">
        <Ends ends={added} caption="Answer sets that the baseline does not have" head="Now" />
      </Subsection>
      <Subsection id="outcomes-gone" title="Gone">
        <Ends ends={gone} caption="Answer sets that can no longer be given" head="Before" />
      </Subsection>
    </>
  );
}

export function Outcomes({ now, known }: { readonly now: OutcomesNow; readonly known: Known }) {
  const ends = Object.entries(now);
  return (
    <Section id="outcomes" title="Where answers lead, and what moved">
      <p>
        For every way in which a rule can hold, the likeliest answers that make it hold were given to the assistant, once with <em>yes</em> and once
        with <em>not sure</em>; whatever they do not name was answered as harmlessly as can be. The patient stories were answered by a simulated
        patient.
      </p>
      <Table
        caption="How many answer sets end where"
        heads={['Result', 'Answer sets']}
        rows={dispositions.map((disposition) => ({ cells: [titleOf(disposition), ends.filter(([, end]) => end === disposition).length] }))}
      />
      {'fault' in known ? <p class="unverified">Nothing to compare with. {known.fault}</p> : <Compared {...known} />}
      <details>
        <summary>Every answer set, and where it ends ({ends.length}; on screen only)</summary>
        <Ends ends={ends} caption="Every answer set" head="Result" />
      </details>
    </Section>
  );
}
