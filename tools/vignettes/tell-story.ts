/** Leads a story's person through the chart to their disposition. */
import { give, startConversation } from '../../machines/conversation.ts';
import { connect } from '../../machines/triage.connect.ts';
import type { TriageView } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { Facts } from './known-keys.ts';
import { patientOf } from './patient.ts';
import { answerOf } from './simulated-visitor.ts';

export interface Ending {
  readonly disposition: Disposition;
  /** Screens answered, without the welcome. */
  readonly questions: number;
  readonly view: TriageView;
}

/** @throws when the chart takes no answer, or ends without a disposition: faults of the tables or the chart, not of the story. */
export function tellStory(facts: Facts): Ending {
  const patient = patientOf(facts);
  let conversation = startConversation();
  for (;;) {
    const view = connect(conversation);
    const { question, assessment } = view;
    if (!question) {
      if (!assessment) throw new Error('The conversation ended without a disposition.');
      return { disposition: assessment.disposition, questions: view.answered.length, view };
    }
    // The cast: what the chart asks has an id of the protocol.
    const after = give(conversation, question.id as QuestionId, answerOf(patient, question));
    if (after === conversation) throw new Error(`The chart does not take the simulated patient's answer to "${question.id}".`);
    conversation = after;
  }
}
