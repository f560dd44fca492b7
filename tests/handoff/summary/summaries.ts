/** Conversations told to their end, and what a summary needs of them. */
import { connect } from '../../../machines/triage.connect.ts';
import type { Conversation } from '../../../machines/conversation.ts';
import { questionsById, ruleBook } from '../../../machines/protocol-book.ts';
import type { SummaryRequest } from '../../../src/handoff/summary/facts.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { report } from '../../../src/wording/en/report.ts';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { pageForClinician, type ReportRequest } from '../../../src/handoff/summary/for-clinician.ts';

export const date = new Date('2026-11-25T09:30:00Z');

export const ended = (notation: string): Conversation => replay(readAnswers(notation));

export function requestOf(conversation: Conversation): SummaryRequest {
  const { assessment, findings } = connect(conversation);
  if (!assessment) throw new Error('The conversation has not come to an end.');
  const { answered, corrections } = conversation;
  return { answered, corrections, findings, assessment, questions: questionsById, rules: ruleBook };
}

export const reportOf = (conversation: Conversation, changes: Partial<ReportRequest> = {}) =>
  pageForClinician({ ...requestOf(conversation), protocolVersion: '9.9.9', date, report, reasons: explanations.reasons, ...changes });

export const knee = 'place knee left only-there; concern injury-or-sudden; how-it-started fall-twist-or-trip; tick swollen-or-bruised; pain 4';
export const calf = 'place calf-and-shin left only-there; tick one-leg-swollen';
/** Stories that meet every kind of question, doubts and people included. */
export const stories: readonly string[] = [
  knee,
  calf,
  'about-you 3-to-9; place hip-and-groin right; tick child-limps; unsure fever-or-ill',
  'tick pregnant-or-recent-birth; place low-back; concern tension-or-upkeep; pain not-sure',
  'tick surgery-lately blood-thinners; place shoulder both only-there; unsure new-weakness',
  'place neck another-place-too also-knee; concern lasting-or-health-condition; tick tingling-at-times; nerve-course not-sure; how-long not-sure',
  'place something-else; other-door tooth-or-gum',
  'place widespread; concern want-to-find-out; hopes not-sure; function-and-course some-of-it not-sure; pain 7',
  'tick chest-pain-or-pressure',
];
