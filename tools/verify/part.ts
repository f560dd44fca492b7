/** One part of the proof: all conversations whose first place, from head to foot, is the same. */
import { currentQuestion, edit, give, startConversation } from '../../machines/conversation.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { connect, questionAsAsked } from '../../machines/triage.connect.ts';
import type { PlaceId } from '../../src/protocol/index.ts';
import { place } from '../../src/protocol/questions/place.ts';
import { explore } from './explore.ts';
import { needlessQuestions } from './needless.ts';
import { answerOf, converse } from './persona.ts';

const [{ groups }] = place;
const [where] = groups;
// The cast: without the way out, these are the places.
export const places = where.options.map(({ id }) => id).filter((id) => id !== 'something-else') as readonly PlaceId[];

/** What a part says to whoever put it to work; whole numbers beyond 2⁵³ as texts. */
export interface Proof {
  readonly first: PlaceId;
  readonly states: number;
  readonly edges: number;
  readonly tallies: readonly { readonly ending: string; readonly questions: number; readonly sequences: string }[];
  readonly violations: readonly string[];
  /** Rules that held somewhere, and doors and cares that decided somewhere. */
  readonly fired: readonly string[];
  readonly longestToScreenedEmergency: number;
  /** Conversations that the real chart repeated. */
  readonly repeated: number;
}

const tell = (conversation: Conversation) => {
  const { stage, assessment, answered } = connect(conversation);
  return `${stage === 'booking' ? stage : assessment?.disposition} after ${answered.length}`;
};

/** An earlier answer changed and changed back must leave the conversation as it was; and as if nothing had been changed. */
function foldFault(conversation: Conversation, at: number): string | undefined {
  const entry = conversation.answered[at % conversation.answered.length];
  if (!entry || entry.question === 'welcome') return undefined;
  const other = answerOf(questionAsAsked(conversation.answered, entry.question), {});
  const edited = edit(conversation, entry.question, other);
  const fresh = edited.answered.reduce((so, { question, answer }) => give(so, question, answer), startConversation());
  const onPath = JSON.stringify(edited.position.context.findings) === JSON.stringify(fresh.position.context.findings);
  return onPath && currentQuestion(edited) === currentQuestion(fresh)
    ? undefined
    : `"${entry.question}" changed is not the same as answered so from the start`;
}

/** @param first the place nearest to the head; the first part also meets what ends before a place is named, and whoever names none */
export function prove(first: PlaceId): Proof {
  const isFirst = first === places[0];
  const order = (named: string) => places.findIndex((one) => one === named);
  const at = order(first);
  const belongs = (named: readonly string[]) => (named[0] === 'something-else' ? isFirst : Math.min(...named.map(order)) === at);
  const explored = explore(places.slice(at), belongs, isFirst);
  const violations = [...explored.violations];
  for (const { question, states, example } of needlessQuestions(explored)) {
    violations.push(`no answer to "${question}" can change anything in ${states} states, as for ${example}`);
  }
  explored.samples.forEach(({ findings, ending, questions }, index) => {
    const conversation = converse(findings);
    const expected = `${ending.split(' ')[0]} after ${questions}`;
    if (tell(conversation) !== expected)
      violations.push(`the real chart says ${tell(conversation)} and not ${expected} to ${JSON.stringify(findings)}`);
    const fault = foldFault(conversation, index);
    if (fault) violations.push(fault);
  });
  const { rows, graph, tallies, decided, longestToScreenedEmergency, samples } = explored;
  return {
    first,
    states: graph.size,
    edges: graph.edges,
    tallies: tallies.map(({ ending, questions, sequences }) => ({ ending, questions, sequences: `${sequences.toBigInt()}` })),
    violations: violations.map((violation) => `${first}: ${violation}`),
    fired: [...rows.live.flatMap(({ kind, name }, index) => (kind === 'rule' && rows.seen[index] === 1 ? [name] : [])), ...decided],
    longestToScreenedEmergency,
    repeated: samples.length,
  };
}
