/** The summary that a visitor takes along: what its buttons say, and the visitor's own page. */
import type { SummaryTexts } from '../summary.types.ts';

export const summary = {
  forYou: 'For you',
  forClinic: 'For your clinic',
  whichOne: 'Which one?',
  stays: 'It stays on this page until you press a button. Then it goes only where you send it.',
  forClinicNote: 'This one uses the short words that clinic staff use.',
  actions: {
    copy: 'Copy',
    print: 'Print',
    share: 'Share',
    text: 'Save as text',
    data: 'Save for clinic software',
    showCode: 'Show a code to scan',
    hideCode: 'Hide the code',
  },
  done: {
    copied: 'Copied.',
    shared: 'Shared.',
    saved: 'Saved as {file}.',
    failed: 'That did not work here. Please try one of the other buttons.',
  },
  code: {
    which: 'Code {number} of {count}',
    previous: 'Previous code',
    next: 'Next code',
    how: 'Hold it up to the scanner at the desk. It holds the text itself, not a link.',
    all: 'Then show the next code, until all are scanned.',
  },
  page: {
    title: 'My care summary',
    made: 'Made on {date}',
    version: 'Questions: version {version}',
    result: 'Where to go',
    why: 'Why',
    sooner: 'Get help sooner if',
    ifThen: '{when}: {thenDo}',
    answers: 'What you answered',
    answered: '{question} — {answer}',
    changed: 'What you changed',
    before: '{question} — First you said: {answer}',
    beforeAndEmergency: '{question} — First you said: {answer} (This had shown the emergency screen.)',
  },
} as const satisfies SummaryTexts;
