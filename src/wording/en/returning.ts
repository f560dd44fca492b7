/** English: to somebody who comes back to check again. */
import type { ReturningTexts } from '../returning.types.ts';

const stopIfWorse = 'Last time we said: if it is worse within 48 hours of home care, stop and be seen.';

export const returning = {
  title: 'Check again',
  lead: 'You kept your answers on {date}. So this can compare, and ask less.',
  ask: 'How has it been since then?',
  since: { better: 'It is better', same: 'It is about the same', worse: 'It is worse', 'not-sure': 'I am not sure' },
  stillSo: 'On {date} you said this. Does all of it still hold?',
  orNew: 'Or is anything new? You fell, had an operation, are pregnant, or it hurts in one more place. Then let us ask all of it again.',
  allStillSo: 'All of it still holds, and nothing is new',
  askAll: 'Ask me all of it again',
  somethingElse: 'Is it about something else this time? Then start below.',
  keptUntil: 'Your answers are kept on this device until {date}. After that they go as soon as this is opened.',
  forget: 'Delete them now',
  forgotten: 'Deleted. Your answers are no longer kept on this device.',
  cannotCompare:
    'You are back to check again. Your answers are not kept on this device, so we cannot compare. We ask you about the warning signs afresh.',
  compared: 'Compared with {date}',
  outcome: 'So far you were told: {before}. Now: {now}.',
  promised: {
    doctor: 'Last time we said: if it gets worse, do not wait for the visit. Call and say so.',
    'physical-therapy': stopIfWorse,
    combined: stopIfWorse,
    massage: stopIfWorse,
    'self-care': stopIfWorse,
  },
  said: 'Since then: {text}',
  pain: 'Pain: {before} then, {now} now (0 to 10)',
  doing: 'What you can do: {before} then, {now} now',
  appeared: 'New since then: {quotes}',
  gone: 'No longer: {quotes}',
  reasons: {
    'still-to-be-seen-today':
      'Last time you were told not to wait. So be seen today, even if it feels better. If a doctor has looked at it since, follow what they said.',
    'worse-while-waiting-for-a-doctor': 'You were to see a doctor, and it got worse meanwhile. So be seen today.',
    'still-for-a-doctor':
      'Last time we said to see a doctor. That still holds, even if it feels better. If a doctor has looked at it since, follow what they said.',
    'worse-within-two-days': 'It got worse. That is a reason to stop home care and have a doctor look at it.',
    'pain-grew-by-two': 'Your pain grew by two points or more. Have a doctor look at it.',
    'does-less-than-before': 'You can do less than last time. Have a doctor look at it.',
  },
  elsewhere: 'You named another place this time, so what hurts is not compared. What you were told last time still counts.',
  asBefore: 'Nothing you said got worse.',
} as const satisfies ReturningTexts;
