/** Makes both summaries of a result: the visitor's in their own words, the clinician's in the report's. */
import { earlierCheck } from '../../machines/earlier-check.ts';
import { questionsById, ruleBook } from '../../machines/protocol-book.ts';
import type { SummaryRequest } from '../../src/handoff/summary/facts.ts';
import { pageForClinician } from '../../src/handoff/summary/for-clinician.ts';
import { pageForVisitor } from '../../src/handoff/summary/for-visitor.ts';
import type { SummaryPage } from '../../src/handoff/summary/summary-page.ts';
import { protocolVersion } from '../../src/protocol/version.ts';
import { answerWords, textOf } from '../answer-words.ts';
import { whyLines } from '../letter/why-lines.ts';
import type { SummaryProps } from './summary.types.ts';
import type { ClinicWords } from './use-clinic-words.ts';

const requestOf = ({ conversation: { answered, corrections }, findings, assessment }: SummaryProps): SummaryRequest => ({
  answered,
  corrections,
  findings,
  assessment,
  questions: questionsById,
  rules: ruleBook,
});

function visitorsPage(props: SummaryProps, date: Date): SummaryPage {
  const { assessment, clinic, plan, texts, wording, words } = props;
  const { disposition, door } = assessment;
  // An emergency has a screen of its own, and is in no letter.
  const shown = disposition === 'emergency' ? 'urgent' : disposition;
  return pageForVisitor({
    ...requestOf(props),
    protocolVersion,
    date,
    language: wording.interface.language,
    texts: texts.page,
    result: door ? words.results.doors[door] : words.results[shown],
    why: whyLines(props),
    sooner: (shown !== 'out-of-scope' && plan?.byDisposition[shown].watch) || [],
    notes: clinic.review ? [] : [wording.interface.notSignedOff],
    ask: (question) => textOf(wording, question).ask,
    say: (answered) => answerWords(wording, answered),
  });
}

function clinicsPage(props: SummaryProps, { report, reasons }: ClinicWords, date: Date): SummaryPage {
  const { again } = props.conversation;
  return pageForClinician({
    ...requestOf(props),
    protocolVersion,
    date,
    report,
    reasons,
    earlier: again && earlierCheck(again),
  });
}

/** @param date when the summary is made. */
export const pagesOf = (props: SummaryProps, clinicWords: ClinicWords, date: Date): Readonly<Record<'visitor' | 'clinic', SummaryPage>> => ({
  visitor: visitorsPage(props, date),
  clinic: clinicsPage(props, clinicWords, date),
});
