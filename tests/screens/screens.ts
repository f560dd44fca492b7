/** Named screens of the panel, each by the answers that lead to it: what component tests, axe and the gallery draw. */
import { currentQuestion, give, startConversation } from '../../machines/conversation.ts';
import type { Again, Check } from '../../machines/conversation.ts';
import { questionAsAsked } from '../../machines/triage.connect.ts';
import type { TriageView } from '../../machines/triage.connect.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { LetterTexts, Wording } from '../../src/wording/wording.types.ts';
import type { KeptCheck } from '../../widget/device/kept-check.ts';
import type { Session } from '../../widget/course/course.types.ts';
import { answerFrom, readAnswers } from '../../tools/answers/replay.ts';

/** The texts that name what is pressed, in whatever language. */
export type ScreenTexts = Wording & { readonly letter: LetterTexts; readonly returning: ReturningTexts };

/** One thing to press, by what it is and the words that its name begins with. */
export interface Press {
  readonly role: 'button' | 'checkbox' | 'radio' | 'link' | 'text';
  readonly name: string;
}

export interface Screen {
  /** In words, and the name of its picture. */
  readonly name: string;
  readonly answers: readonly Answered<QuestionId>[];
  /** What a visitor presses after the answers. */
  readonly presses?: (texts: ScreenTexts) => readonly Press[];
  /** What the panel has come to before anything is pressed. */
  readonly stage: TriageView['stage'];
  readonly disposition?: Disposition;
  /** Attributes of the script tag that differ; an empty value takes one away. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Parts that never arrive. */
  readonly without?: 'letter' | 'body-map';
  /** In the place of the result: the tracker of a course alone, with these sessions kept. */
  readonly course?: readonly Session[];
  /** The answers of a first check: this is a second one. */
  readonly again?: Again;
  /** This check is kept on the device, since two days. */
  readonly kept?: KeptCheck;
  /** Drawing fails at the first answer. */
  readonly fails?: boolean;
}

/** The answers of a notation of `tools/answers/replay.ts`, until a question or to the end. */
function told(notation: string, until?: QuestionId): readonly Answered<QuestionId>[] {
  const list = readAnswers(notation);
  let conversation = startConversation();
  for (let question = currentQuestion(conversation); question && question !== until; question = currentQuestion(conversation)) {
    const after = give(conversation, question, answerFrom(list, questionAsAsked(conversation.answered, question)));
    if (after === conversation) throw new Error(`${question} does not take what "${notation}" says.`);
    conversation = after;
  }
  if (until && currentQuestion(conversation) !== until) throw new Error(`"${notation}" does not come to ${until}.`);
  return conversation.answered;
}

const at = (name: string, until: QuestionId, notation = '', more: Partial<Screen> = {}): Screen => ({
  name,
  stage: 'question',
  answers: told(notation, until),
  ...more,
});
const ending = (name: string, disposition: Disposition, notation: string, more: Partial<Screen> = {}): Screen => ({
  name,
  stage: disposition === 'emergency' ? 'emergency' : 'result',
  disposition,
  answers: told(notation),
  ...more,
});
const checkOf = (disposition: Disposition, notation: string): KeptCheck => ({ told: disposition, answers: told(notation), later: {} });
/** What a second check has of its first. */
const twoDaysAfter = (since: Again['since'], first: Check): Pick<Screen, 'again'> => ({
  again: { since, at: Date.UTC(2026, 4, 27, 9), begun: Date.UTC(2026, 4, 29, 9), first },
});
const press = (role: Press['role'], name: string): Press => ({ role, name });
const sprain = 'place knee left only-there; concern injury-or-sudden; how-it-started fall-twist-or-trip; tick swollen-or-bruised; pain 4';
const upkeep = 'place neck only-there; how-long over-3-months; tick muscles-tight; pain 3';

const sessions: readonly Session[] = [
  ['2026-04-08', 7, 6, 8, 3, 'more'],
  ['2026-04-15', 7, 5, 7, 3, 'same'],
  ['2026-04-23', 6, 5, 7, 4, 'same'],
  ['2026-04-29', 6, 6, 6, 5, 'same'],
  ['2026-05-06', 5, 3, 5, 5, 'less'],
  ['2026-05-14', 5, 4, 5, 6, 'less'],
  ['2026-05-20', 4, 3, 4, 7, 'less'],
  ['2026-05-28', 4, 3, 4, 7, 'less'],
];

export const screens: readonly Screen[] = [
  { name: 'welcome', stage: 'welcome', answers: [] },
  { name: 'welcome back', stage: 'welcome', answers: [], kept: checkOf('massage', upkeep) },
  {
    name: 'welcome back, what still holds',
    stage: 'welcome',
    answers: [],
    kept: checkOf('massage', upkeep),
    presses: ({ returning }) => [press('button', returning.since.same)],
  },
  at('about you', 'about-you'),
  at('for someone else', 'about-you', 'welcome start-for-someone-else'),
  at('warning signs', 'safety'),
  at('why we ask', 'safety', '', { presses: ({ interface: { asking } }) => [press('button', asking.why)] }),
  at('warning signs ticked', 'knee-screen', sprain, { presses: ({ items }) => [press('checkbox', items['hot-swollen-joint'].label)] }),
  at('not sure about one', 'safety', '', {
    presses: ({ interface: { asking } }) => [press('button', asking.notSureAbout), press('checkbox', `${asking.notSureOf.split('{')[0]}`)],
  }),
  at('place', 'place'),
  at('place chosen', 'place', '', {
    presses: ({ options: { place } }) => [press('radio', place.knee.label), press('radio', place.left.label)],
  }),
  at('place without the map', 'place', '', { without: 'body-map' }),
  at('one of several', 'how-it-started', sprain),
  at('scale', 'pain', sprain),
  at('scale chosen', 'pain', sprain, { presses: () => [press('radio', '6')] }),
  at('edit in place', 'concern', sprain, {
    presses: ({ interface: { transcript }, questions }) => [press('button', transcript.change.replace('{question}', questions['knee-screen'].ask))],
  }),
  at('after an edit', 'pain', sprain, {
    presses: ({ interface: { transcript }, questions, options }) => [
      press('button', transcript.change.replace('{question}', questions.concern.ask)),
      press('button', options.concern['tension-or-upkeep'].label),
    ],
  }),
  {
    name: 'emergency pressed',
    stage: 'question',
    answers: told('', 'safety'),
    presses: (texts) => [press('button', texts.interface.header.emergency)],
  },
  ending('emergency found', 'emergency', 'place low-back only-there; tick saddle-bladder-or-bowel-change'),
  ending('emergency without a country', 'emergency', 'tick chest-pain-or-pressure', { attributes: { country: '' } }),
  ending('self-harm', 'emergency', 'tick self-harm-or-unsafe'),
  { name: 'booking', stage: 'booking', answers: told('welcome just-book') },
  ending('see a doctor today', 'urgent', 'place neck only-there; tick clumsy-hands-or-unsteady-legs'),
  ending('not sure of being safe', 'urgent', 'unsure self-harm-or-unsafe'),
  ending('see a doctor', 'doctor', 'place low-back only-there; tick told-of-serious-growth'),
  ending('physical therapy', 'physical-therapy', sprain),
  ending(
    'combined care',
    'combined',
    'place neck only-there; how-long over-3-months; tick muscles-tight wants-hands-on-care wants-exercises-or-plan',
  ),
  ending('massage', 'massage', upkeep),
  ending('course without a session', 'massage', upkeep, { course: [] }),
  ending('course of one session', 'massage', upkeep, { course: sessions.slice(0, 1) }),
  ending('course of eight sessions', 'massage', upkeep, { course: sessions }),
  ending('course that hurts', 'massage', upkeep, {
    course: [...sessions.slice(0, 4), ['2026-05-06', 5, 7, 8, 4, 'more'], ['2026-05-14', 6, 8, 8, 2, 'more']],
  }),
  ending('self-care', 'self-care', 'place calf-and-shin left only-there; pain 1'),
  ending('second check, worse', 'doctor', 'place calf-and-shin left only-there; tick tingling-at-times; pain 4', {
    ...twoDaysAfter('worse', checkOf('self-care', 'place calf-and-shin left only-there; pain 1')),
  }),
  ending('second check, better', 'self-care', 'place calf-and-shin left only-there; pain 1', {
    ...twoDaysAfter('better', checkOf('self-care', 'place calf-and-shin left only-there; tick pain-spreads; pain 3')),
  }),
  ending('second check, another place, kept', 'urgent', 'place knee left only-there; pain 1', {
    ...twoDaysAfter('better', checkOf('urgent', 'place low-back only-there; tick fever-or-ill; pain 3')),
    kept: checkOf('urgent', 'place low-back only-there; tick fever-or-ill; pain 3'),
  }),
  ending('reminder, with an earlier check', 'massage', upkeep, {
    kept: checkOf('self-care', 'place calf-and-shin left only-there; pain 1'),
    presses: ({ letter }) => [press('text', letter.checkAgain)],
  }),
  ending('reminder', 'self-care', 'place calf-and-shin left only-there; pain 1', { presses: ({ letter }) => [press('text', letter.checkAgain)] }),
  ending('self-massage', 'self-care', 'place calf-and-shin left only-there; pain 1', {
    presses: ({ letter }) => [press('text', letter.selfMassage.title)],
  }),
  ending('another door', 'out-of-scope', 'place something-else; other-door tooth-or-gum'),
  ending('result without its letter', 'physical-therapy', sprain, { without: 'letter' }),
  { name: 'failure', stage: 'welcome', answers: [], fails: true, presses: ({ options }) => [press('button', options.welcome.start.label)] },
];
