/**
 * What the letter borrows from the app, whose file holds all of this already: the build puts this module in the place of those named
 * below, for the letter alone. A part with a Preact and a protocol of its own would weigh three times as much.
 */
import type { jsx as Jsx } from 'preact/jsx-runtime';
import type { useEffect as UseEffect, useState as UseState } from 'preact/hooks';
import type { resumeConversation as ResumeConversation } from '../../machines/conversation.ts';
import type { questionOf as QuestionOf, questionsById as QuestionsById, ruleBook as Book } from '../../machines/protocol-book.ts';
import type { connect as Connect } from '../../machines/triage.connect.ts';
import type { hasEnded as HasEnded } from '../../machines/run-chart.ts';
import type { emergencyActions as EmergencyActions } from '../../src/handoff/emergency-actions.ts';
import type { emergencyNumbers as EmergencyNumbers, numbersIn as NumbersIn } from '../../src/handoff/emergency-numbers.ts';
import type { assess as Assess } from '../../src/rules/assess.ts';
import type { deriveFindings as DeriveFindings } from '../../src/rules/derive-findings.ts';
import type { evaluate as Evaluate } from '../../src/rules/evaluate.ts';
import type { answerWords as AnswerWords, quotes as Quotes, textOf as TextOf, wordsOf as WordsOf } from '../answer-words.ts';
import type { Fold as FoldOf, Lines as LinesOf } from '../endings/fold.tsx';
import type { fill as Fill } from '../fill.ts';
import type { Icon as IconOf } from '../icon.tsx';

// By place, not by name: names would be written out in a file that everybody waits for.
export type Lent = readonly [
  jsx: typeof Jsx,
  useState: typeof UseState,
  resumeConversation: typeof ResumeConversation,
  questionOf: typeof QuestionOf,
  questionsById: typeof QuestionsById,
  ruleBook: typeof Book,
  hasEnded: typeof HasEnded,
  emergencyActions: typeof EmergencyActions,
  emergencyNumbers: typeof EmergencyNumbers,
  numbersIn: typeof NumbersIn,
  assess: typeof Assess,
  deriveFindings: typeof DeriveFindings,
  evaluate: typeof Evaluate,
  quotes: typeof Quotes,
  textOf: typeof TextOf,
  wordsOf: typeof WordsOf,
  Fold: typeof FoldOf,
  Lines: typeof LinesOf,
  fill: typeof Fill,
  Icon: typeof IconOf,
  useEffect: typeof UseEffect,
  answerWords: typeof AnswerWords,
  connect: typeof Connect,
];

export let jsx: Lent[0];
/** The compiler calls it for an element with several children, and no one by hand. */
export let jsxs: Lent[0];
export let useState: Lent[1];
export let resumeConversation: Lent[2];
export let questionOf: Lent[3];
export let questionsById: Lent[4];
export let ruleBook: Lent[5];
export let hasEnded: Lent[6];
export let emergencyActions: Lent[7];
export let emergencyNumbers: Lent[8];
export let numbersIn: Lent[9];
export let assess: Lent[10];
export let deriveFindings: Lent[11];
export let evaluate: Lent[12];
export let quotes: Lent[13];
export let textOf: Lent[14];
export let wordsOf: Lent[15];
export let Fold: Lent[16];
export let Lines: Lent[17];
export let fill: Lent[18];
export let Icon: Lent[19];
export let useEffect: Lent[20];
export let answerWords: Lent[21];
export let connect: Lent[22];

/** Must be called before anything is drawn. */
export function borrow(...lent: Lent): void {
  [
    jsx,
    useState,
    resumeConversation,
    questionOf,
    questionsById,
    ruleBook,
    hasEnded,
    emergencyActions,
    emergencyNumbers,
    numbersIn,
    assess,
    deriveFindings,
    evaluate,
    quotes,
    textOf,
    wordsOf,
    Fold,
    Lines,
    fill,
    Icon,
    useEffect,
    answerWords,
    connect,
  ] = lent;
  jsxs = jsx;
}
