/** Everything that would give an answer or a result away: ids and words of the protocol, wherever they turn up. */
import { recheckRules } from '../../src/protocol/rules/recheck.ts';
import { careRules, cautionRules, doorRules, levelRules } from '../../src/protocol/rules/index.ts';
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import { dispositions, doors } from '../../src/vocabulary/disposition.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { report } from '../../src/wording/en/report.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { results } from '../../src/wording/en/results.ts';
import { textsIn } from '../wording/visitor-texts.ts';

const all: readonly Question[] = questions;

const ids = all.flatMap((question) => [
  question.id,
  ...findingsOf(question),
  ...(question.kind === 'scale' ? [] : (question.groups ?? []).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)])),
]);
const rules = [...levelRules, ...careRules, ...cautionRules, ...doorRules, ...recheckRules].map(({ id }) => id);
/**
 * Of the clinician's report what names a complaint, an answer or a result. Its frame (title, headings, date, version, the templates of a line) is the
 * same for everybody; "yes", "no", "better", separators and the code of the language stand in other texts of any page.
 */
const reported = [report.items, report.options, report.questions, report.dispositions, report.doors, report.levels];
const words = [
  en.questions,
  en.options,
  en.items,
  en.interface.result.levels,
  explanations.reasons,
  results,
  returning.reasons,
  returning.promised,
  ...reported,
].flatMap((texts) => textsIn(texts, '').map(([, text]) => text));

export const marks: readonly string[] = [...new Set([...ids, ...rules, ...dispositions, ...doors, ...words])];

const escaped = marks.toSorted((a, b) => b.length - a.length).map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu');

const readable = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** The marks in a text, also where it was written for an address. */
export const marksIn = (text: string): readonly string[] =>
  [text, readable(text)].flatMap((each) => [...each.matchAll(pattern)].map(([mark]) => mark));
