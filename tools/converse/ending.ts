/** What a conversation ended in: where to go, how soon, and why. */
import type { Reason, TriageView } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Ground } from '../../src/rules/explain.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { emergencyWords, selfHarmWords } from '../../src/wording/en/emergency.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { en } from '../../src/wording/en/index.ts';
import { results } from '../../src/wording/en/results.ts';
import type { ResultText, RowText } from '../../src/wording/wording.types.ts';
import { optionLabel } from './asked.ts';

export interface Ending {
  readonly id: Disposition;
  readonly headline: string;
  readonly timeframe: string;
  readonly reasons: readonly string[];
  /** Screens answered. The welcome is answered for the reviewer and does not count. */
  readonly questionsAsked: number;
}

function quoted({ question, given, value }: Ground): string {
  const { either, quote, quoteNotSure } = en.interface;
  const items: Readonly<Record<string, RowText>> = en.items;
  const row = items[given];
  // The cast: grounds name questions of the protocol. “I am not sure” says too little without its question.
  const said = given === 'not-sure' ? en.questions[question as QuestionId].ask : undefined;
  const whole = row?.or === undefined ? row?.label : either.replace('{text}', row.label).replace('{or}', row.or);
  const text = said ?? whole ?? optionLabel(question, `${given}`);
  return (value === 'yes' ? quote : quoteNotSure).replace('{text}', text);
}

function reasonText({ rule, grounds }: Reason): string {
  const reasons: Readonly<Record<string, string>> = explanations.reasons;
  const quotes = new Intl.ListFormat(en.interface.language).format(grounds.map(quoted));
  const said = quotes === '' ? '' : `${en.interface.result.becauseOnly.replace('{quotes}', quotes)} `;
  return `${said}${reasons[rule] ?? rule}`;
}

function wordsFor({ assessment, reasons }: TriageView): ResultText {
  const disposition = assessment?.disposition ?? 'out-of-scope';
  if (disposition === 'emergency') {
    const isUnsafe = reasons.some(({ rule }) => rule === 'not-safe');
    return isUnsafe ? { ...emergencyWords, headline: selfHarmWords.headline } : emergencyWords;
  }
  const door = disposition === 'out-of-scope' ? assessment?.door : undefined;
  return door ? results.doors[door] : results[disposition];
}

/** Only at an ending with a disposition: the welcome's "just let me book" is never pressed here. */
export function endingOf(view: TriageView): Ending | undefined {
  const { assessment, reasons, answered } = view;
  if (!assessment) return undefined;
  const { headline, when } = wordsFor(view);
  return { id: assessment.disposition, headline, timeframe: when, reasons: reasons.map(reasonText), questionsAsked: answered.length };
}
