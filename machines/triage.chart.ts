/** What can happen in a conversation, from the welcome to a result. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import { answerFits } from '../src/rules/answer-fits.ts';
import { firedLevelRules } from '../src/rules/assess.ts';
import { deriveFindings } from '../src/rules/derive-findings.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import { ask } from './ask.ts';
import type { PassedOverParams } from './ask.ts';
import { acuteInjury } from './interview/acute-injury.ts';
import { complexCondition } from './interview/complex-condition.ts';
import { diagnosticNeed } from './interview/diagnostic-need.ts';
import { everydayCare } from './interview/everyday-care.ts';
import { placeScreen } from './interview/place-screen.ts';
import { questionOf, questionsById, ruleBook } from './protocol-book.ts';
import { canRaise } from './reach.ts';
import type { AnswerGiven, TriageContext } from './triage.types.ts';

const sentTo = <Target extends string>(finding: FindingId, target: Target) => ({ guard: { type: 'found' as const, params: { finding } }, target });

interface Moment {
  readonly context: TriageContext;
  readonly event: AnswerGiven;
}

/** What the chart's names ask and order: one line each, and a call to a rule. */
export const implementations = {
  guards: {
    answers: ({ event }: Moment, { question }: { question: QuestionId }) =>
      event.question === question && answerFits(questionOf(question), event.answer),
    found: ({ context }: Moment, { finding }: { finding: FindingId }) => context.findings[finding] === 'yes',
    mayBe: ({ context }: Moment, { finding }: { finding: FindingId }) => context.findings[finding] !== 'no',
    isEmergency: ({ context }: Moment) => context.level === 'emergency',
    isPassedOver: ({ context: { findings, level } }: Moment, { appliesWhen, readers }: PassedOverParams) =>
      level !== 'emergency' &&
      ((appliesWhen !== undefined && evaluate(appliesWhen, findings, 'yes') === 'no') ||
        (level !== undefined && !canRaise(level, readers, findings))),
    onlyBooks: ({ context }: Moment) => context.findings['wants-only-to-book'] === 'yes' && context.level === undefined,
    wantedOnlyToBook: ({ context }: Moment) => context.findings['wants-only-to-book'] === 'yes',
  },
  actions: {
    recordAnswer: ({ context, event }: Moment): TriageContext => {
      const answered = [...context.answered, { question: event.question, answer: event.answer }];
      const findings = deriveFindings(questionsById, answered);
      return { answered, findings, level: firedLevelRules(findings, ruleBook.levelRules)[0]?.level };
    },
  },
};

export const nothingAnswered: TriageContext = { answered: [], findings: {}, level: undefined };

/** The states as XState reads them. Names only: the bodies are above. */
export const triageChart = {
  initial: 'welcome',
  on: {
    'answer.given': { guard: { type: 'answers', params: { question: 'emergency-now' } }, actions: 'recordAnswer', target: '.emergency' },
  },
  states: {
    welcome: ask('welcome', 'interview'),
    interview: {
      initial: 'aboutYou',
      always: { guard: 'isEmergency', target: 'emergency' },
      states: {
        aboutYou: {
          initial: 'about-you',
          always: { guard: 'wantedOnlyToBook', target: 'safetyScreen' },
          states: {
            'about-you': ask('about-you', 'your-health'),
            'your-health': ask('your-health', 'answered'),
            answered: { type: 'final' },
          },
          onDone: 'safetyScreen',
        },
        safetyScreen: ask('safety', 'safetyAnswered'),
        safetyAnswered: {
          always: [
            { guard: 'isEmergency', target: '#triage.emergency' },
            { guard: 'onlyBooks', target: '#triage.booking' },
            { guard: 'wantedOnlyToBook', target: '#triage.result' },
            { target: 'place' },
          ],
        },
        place: ask('place', 'placeChosen'),
        placeChosen: { always: [sentTo('not-about-the-body-frame', 'otherDoor'), { target: 'placeScreen' }] },
        otherDoor: ask('other-door', '#triage.result'),
        placeScreen,
        specialGroups: {
          initial: 'child-screen',
          states: {
            'child-screen': ask('child-screen', 'pregnancy-screen', { appliesWhen: 'child' }),
            'pregnancy-screen': ask('pregnancy-screen', 'answered', { appliesWhen: 'pregnant-or-recent-birth' }),
            answered: { type: 'final' },
          },
          onDone: 'concern',
        },
        concern: ask('concern', 'concernNamed', {
          leadsTo: [
            'how-it-started',
            'how-long',
            'injury-signs',
            'injury-course',
            'nerve-course',
            'complex-signs',
            'what-was-tried',
            'pattern',
            'hopes',
            'tension',
          ],
        }),
        concernNamed: {
          always: [
            sentTo('came-with-injury-or-suddenly', 'acuteInjury'),
            // A child sees a doctor whatever else is true; only an injury can make it more urgent than the screens have.
            sentTo('child', '#triage.result'),
            sentTo('lasting-or-health-condition', 'complexCondition'),
            sentTo('wants-to-find-out', 'diagnosticNeed'),
            sentTo('tension-or-upkeep', 'everydayCare'),
            { target: 'impact' },
          ],
        },
        acuteInjury,
        complexCondition,
        diagnosticNeed,
        everydayCare,
        impact: {
          initial: 'pain',
          states: {
            pain: ask('pain', 'function-and-course'),
            'function-and-course': ask('function-and-course', 'answered'),
            answered: { type: 'final' },
          },
          // Hands-on care waits for the maternity team's word, so what else it would need is not asked.
          onDone: [
            { guard: { type: 'mayBe', params: { finding: 'pregnant-or-recent-birth' } }, target: '#triage.result' },
            { target: 'suitability' },
          ],
        },
        suitability: ask('suitability', '#triage.result'),
      },
    },
    emergency: { tags: ['result'] },
    // The links without a disposition, for whoever knows what to book.
    booking: { tags: ['result'] },
    result: { tags: ['result'], always: { guard: 'isEmergency', target: 'emergency' } },
  },
} as const;
