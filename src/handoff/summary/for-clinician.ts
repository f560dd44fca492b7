/** The summary for a clinician: terse, in the clinic's language, the most telling first. */
import type { QuestionId } from '../../protocol/index.ts';
import type { Ground } from '../../rules/explain.ts';
import type { Answer, Answered } from '../../vocabulary/answer.ts';
import type { EarlierCheck } from '../../vocabulary/earlier-check.ts';
import type { ReportTexts } from '../../wording/summary.types.ts';
import { factsOf, type ItemsAlike, type RuleFired, type SummaryRequest } from './facts.ts';
import { ruleInWords } from './ids-in-words.ts';
import { filled, pageOf, type SummaryPage, written } from './summary-page.ts';

export interface ReportRequest extends SummaryRequest {
  readonly protocolVersion: string;
  readonly date: Date;
  readonly report: ReportTexts;
  /** Why each rule asks for what it asks, in the language of the report. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What a second check has of the first. */
  readonly earlier?: EarlierCheck | undefined;
}

/** Speaks of answers in the words of the report. */
function speakerOf({ report }: Pick<ReportRequest, 'report'>) {
  const { options, values, pair, outOfTen, none, separator } = report;
  const items: Readonly<Record<string, string>> = report.items;
  const optionTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = options;
  const numbers = new Intl.NumberFormat(report.language);
  const valued = (label: string, value: keyof ReportTexts['values']) => filled(pair, { label, value: values[value] });
  const option = (question: string, id: string) => optionTexts[question]?.[id];
  const onScale = (value: number | 'not-sure') => (value === 'not-sure' ? values.notSure : filled(outOfTen, { number: numbers.format(value) }));

  const answer = (question: string, given: Answer): string => {
    if (given.kind === 'scale') return onScale(given.value);
    const chosen = (given.chosen ?? []).flatMap((id) => option(question, id) ?? []).join(', ');
    if (given.kind === 'choice') return chosen;
    const marked = Object.entries(given.values).flatMap(([id, value]) =>
      value === 'no' ? [] : [valued(items[id] ?? '', value === 'yes' ? 'yes' : 'notSure')],
    );
    return [...(chosen ? [chosen] : []), ...(marked.length > 0 ? marked : [none])].join(separator);
  };
  return {
    answer,
    item: (id: string) => items[id] ?? '',
    valued,
    line: ({ question, answer: given }: Answered<QuestionId>) =>
      // Of a screen of items, what was chosen above them; the items have sections of their own.
      filled(pair, {
        label: report.questions[question],
        value: answer(question, given.kind === 'items' ? { kind: 'choice', chosen: given.chosen ?? [] } : given),
      }),
    ground: ({ question, given, value }: Ground): string => {
      const label = report.questions[question as QuestionId]; // Rules rest on answers to questions of the protocol.
      const said =
        items[given] ?? filled(pair, { label, value: option(question, `${given}`) ?? onScale(given === 'not-sure' ? given : Number(given)) });
      return value === 'not-sure' && given !== 'not-sure' ? valued(said, 'notSure') : said;
    },
  };
}

const secondCheck = ({ at, told, since }: EarlierCheck, report: ReportTexts): string =>
  filled(report.secondCheck, {
    date: at === undefined ? report.unknown : written(new Date(at), report.language),
    told: told ? report.dispositions[told] : report.unknown,
    since: report.since[since],
  });

/** The summary for a clinician. Pure: the same answers on the same date say the same. */
export function pageForClinician(request: ReportRequest): SummaryPage {
  const { report, reasons, assessment, protocolVersion, date, earlier } = request;
  const { headings, separator, values } = report;
  const facts = factsOf(request);
  const speaker = speakerOf(request);
  const each = (alike: readonly ItemsAlike[], value: keyof typeof values) =>
    alike.flatMap(({ items }) => items.map((id) => speaker.valued(speaker.item(id), value)));
  const together = ({ question, items }: ItemsAlike) =>
    filled(report.pair, { label: report.questions[question], value: items.map(speaker.item).join(separator) });
  const fired = ({ id, level, certain, grounds }: RuleFired) => {
    const asks = level ? report.levels[level] : certain ? report.choiceOfCare : report.assessFirst;
    return filled(certain ? report.rule : report.ruleInDoubt, {
      level: asks,
      reason: reasons[id] ?? '',
      grounds: grounds.map(speaker.ground).join(separator) || report.none,
      rule: ruleInWords(id),
    });
  };
  const { door } = assessment;
  const where = report.dispositions[assessment.disposition];
  return pageOf({
    title: report.title,
    under: [
      filled(report.made, { date: written(date, report.language) }),
      filled(report.version, { version: protocolVersion }),
      report.selfReported,
      ...(facts.isForSomeoneElse ? [report.answeredByAnother] : []),
      ...(earlier ? [secondCheck(earlier, report)] : []),
    ],
    sections: [
      { heading: headings.disposition, lines: [door ? filled(report.pair, { label: where, value: report.doors[door] }) : where] },
      { heading: headings.complaint, lines: facts.complaint.map(speaker.line) },
      {
        heading: headings.corrections,
        lines: facts.corrections.map(({ question, before, hadLedToEmergency }) =>
          filled(hadLedToEmergency ? report.correctedAfterEmergency : report.corrected, {
            question: report.questions[question],
            before: speaker.answer(question, before),
          }),
        ),
      },
      { heading: headings.positives, lines: each(facts.ticked.yes, 'yes') },
      { heading: headings.notSure, lines: each(facts.ticked['not-sure'], 'notSure') },
      { heading: headings.history, lines: facts.history.map(speaker.line) },
      { heading: headings.rules, lines: facts.rules.map(fired) },
      { heading: headings.negatives, lines: facts.ticked.no.map(together) },
      {
        heading: headings.notAsked,
        lines: [
          ...facts.itemsNotAsked.map(together),
          ...[facts.questionsNotAsked.map((id) => report.questions[id]).join(separator)].filter(Boolean),
          ...(facts.hasOtherPlaces ? [report.otherPlaces] : []),
        ],
      },
    ],
  });
}
