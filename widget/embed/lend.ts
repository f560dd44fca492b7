/** Lends the letter what this file holds already, in the order of `Lent`. */
import { useEffect, useState } from 'preact/hooks';
import { jsx } from 'preact/jsx-runtime';
import { resumeConversation } from '../../machines/conversation.ts';
import { questionOf, questionsById, ruleBook } from '../../machines/protocol-book.ts';
import { connect } from '../../machines/triage.connect.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import { emergencyActions } from '../../src/handoff/emergency-actions.ts';
import { emergencyNumbers, numbersIn } from '../../src/handoff/emergency-numbers.ts';
import { assess } from '../../src/rules/assess.ts';
import { deriveFindings } from '../../src/rules/derive-findings.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { answerWords, quotes, textOf, wordsOf } from '../answer-words.ts';
import { Fold, Lines } from '../endings/fold.tsx';
import { fill } from '../fill.ts';
import { Icon } from '../icon.tsx';
import type { Lent } from '../letter/borrowed.ts';

export const lend = (borrow: (...lent: Lent) => void) =>
  borrow(
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
  );
