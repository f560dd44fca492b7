/** Makes both summaries of a result: the visitor's in their own words, the clinician's in the report's. */
import { questionsById, ruleBook } from '../../machines/protocol-book.ts';
import type { SummaryRequest } from '../../src/handoff/summary/facts.ts';
import { pageForClinician } from '../../src/handoff/summary/for-clinician.ts';
import { pageForVisitor } from '../../src/handoff/summary/for-visitor.ts';
import type { SummaryPage } from '../../src/handoff/summary/summary-page.ts';
import { protocolVersion } from '../../src/protocol/version.ts';
import { answerWords, textOf } from '../answer-words.ts';
import { whyLines } from '../letter/why-lines.ts';
import type { SummaryProps, SummaryWords } from './summary.types.ts';

const requestOf = ({ conversation: { answered, corrections }, findings, assessment }: SummaryProps): SummaryRequest => ({
  answered,
  corrections,
  findings,
  assessment,
  questions: questionsById,
  rules: ruleBook,
});

function visitorsPage(props: SummaryProps, { texts }: SummaryWords, date: Date): SummaryPage {
  const { assessment, plan, wording, words } = props;
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
    why: whyLines(props, words),
    sooner: (shown !== 'out-of-scope' && plan?.byDisposition[shown].watch) || [],
    notes: [wording.interface.notSignedOff],
    ask: (question) => textOf(wording, question).ask,
    say: (answered) => answerWords(wording, answered),
  });
}

const clinicsPage = (props: SummaryProps, { report }: SummaryWords, date: Date): SummaryPage =>
  pageForClinician({ ...requestOf(props), protocolVersion, date, report, reasons: props.words.reasons });

/** @param date when the summary is made. */
export const pagesOf = (props: SummaryProps, words: SummaryWords, date: Date): Readonly<Record<'visitor' | 'clinic', SummaryPage>> => ({
  visitor: visitorsPage(props, words, date),
  clinic: clinicsPage(props, words, date),
});
