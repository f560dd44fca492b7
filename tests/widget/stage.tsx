/** Draws one part of the panel, or all of it, for a demo clinic, and lets a test press what a visitor would. */
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { resumeConversation } from '../../machines/conversation.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answer, Answered } from '../../src/vocabulary/answer.ts';
import { fhirFile } from '../../src/handoff/summary/fhir/fhir-file.ts';
import { course } from '../../src/wording/en/course.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { en } from '../../src/wording/en/index.ts';
import { generalPlan } from '../../src/wording/en/general-plan.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { plan } from '../../src/wording/en/plans/knee.ts';
import { reminder } from '../../src/wording/en/reminder.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { report } from '../../src/wording/en/report.ts';
import { results } from '../../src/wording/en/results.ts';
import { summary } from '../../src/wording/en/summary.ts';
import { citations } from '../../tools/citations.ts';
import { Assistant } from '../../widget/assistant.tsx';
import type { AssistantProps } from '../../widget/assistant.tsx';
import { CourseHere } from '../../widget/course/course-here.tsx';
import { drawBodyMap } from '../../widget/body-map/draw-body-map.ts';
import { draw } from '../../widget/drawings/draw.ts';
import { fill } from '../../widget/fill.ts';
import { Letter } from '../../widget/letter/letter.tsx';
import type { LetterWords } from '../../widget/letter/letter.types.ts';
import { squaresOf } from '../../src/handoff/summary/squares.ts';
import { returning as returningParts } from '../../widget/again/returning.ts';
import { Summary } from '../../widget/summary/summary.tsx';
import { SettingProvider } from '../../widget/setting.ts';
import type { Setting } from '../../widget/setting.ts';
import type { Wording } from '../../src/wording/wording.types.ts';

export const wording: Wording = en;
export const { asking, actions, emergency, footer, header, result, transcript } = wording.interface;
export { fill };

export const attributes = {
  clinic: 'Riverside',
  country: 'US',
  phone: '555 010 0199',
  'book-massage': 'https://riverside.example/massage',
  'book-physical-therapy': 'https://riverside.example/therapy',
};

/** The demo clinic; an empty value takes an attribute away. */
export const clinicWith = (changes: Readonly<Record<string, string>> = {}) => readAttributes({ ...attributes, ...changes }).clinic;

export const words: LetterWords = { results, reasons: explanations.reasons, letter };
export { results, letter, summary, report, reminder, returning, course };

export { returningParts };

const parts: Readonly<Record<string, unknown>> = {
  letter: { write: Letter },
  'letter-words': words,
  'why-we-ask': explanations.whyWeAsk,
  sources: citations,
  'general-plan': generalPlan,
  summary: { write: Summary },
  again: { returning: returningParts },
  'again-words': { reminder, returning },
  course: { write: CourseHere },
  'course-words': course,
  'summary-words': { texts: summary, report },
  'summary-fhir': { fhirFile },
  qr: { squaresOf },
  'body-map': { draw: drawBodyMap },
  drawings: { draw },
};

/** Loads the real texts at once: every place has the knee's plan. */
// The cast: several signatures, of which each call means one.
export const loadPart = vi.fn(async (name: string) => parts[name] ?? plan) as unknown as Setting['loadPart'];

/** Nothing to choose from. */
export const oneLanguage: Pick<Setting, 'locale' | 'speaking' | 'loadLanguage'> = {
  locale: 'en',
  speaking: {},
  loadLanguage: async () => ({ locale: 'en', wording, loadPart }),
};
/** What the app gives, where nothing of it is asked for. */
export const untouched: Pick<Setting, 'leave' | 'wasCleared' | 'returning' | 'renew' | 'remember' | 'whereToGo'> = {
  leave: vi.fn(),
  wasCleared: false,
  returning: undefined,
  renew: vi.fn(),
  remember: vi.fn(),
  whereToGo: undefined,
};

const setting = (changes: Partial<Setting> = {}): Setting => ({
  clinic: clinicWith(),
  wording,
  loadPart,
  ...oneLanguage,
  ...untouched,
  emit: vi.fn(),
  chooseCountry: vi.fn(),
  isCountryChosen: false,
  ...changes,
});

/** Draws one part. */
export function drawPart(part: ComponentChild, changes: Partial<Setting> = {}) {
  const given = setting(changes);
  return { ...given, user: userEvent.setup(), ...render(<SettingProvider value={given}>{part}</SettingProvider>) };
}

/** Draws the whole panel, resuming after these answers. */
export function drawAssistant(answers: readonly Answered<QuestionId>[] = [], changes: Partial<AssistantProps> = {}) {
  const emit = vi.fn<Setting['emit']>();
  const onClose = vi.fn();
  const props = {
    id: 'panel',
    clinic: clinicWith(),
    wording,
    loadPart,
    ...oneLanguage,
    ...untouched,
    emit,
    onClose,
    begin: resumeConversation(answers),
    ...changes,
  };
  return { emit, onClose, user: userEvent.setup(), ...render(<Assistant {...props} />) };
}

export const choice = (question: QuestionId, ...chosen: string[]): Answered<QuestionId> => ({ question, answer: { kind: 'choice', chosen } });
export const items = (question: QuestionId, values: Extract<Answer, { kind: 'items' }>['values']): Answered<QuestionId> => ({
  question,
  answer: { kind: 'items', values },
});

export const heading = () => screen.getByRole('heading', { level: 2 });
export const button = (name: string) => screen.getByRole('button', { name });
export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: startsWith(name) });
export const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name: startsWith(name) });

/** A number of the scale, whose name goes on with nothing or a word. */
export const numberOn = (value: number) => screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(`^${value}( |$)`) });

/** A row is named by its words, then its example. */
export const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** What comes when the test says so. */
export function awaited<Loaded>() {
  let come: (loaded: Loaded) => void = () => {};
  return { promise: new Promise<Loaded>((resolve) => (come = resolve)), come: (loaded: Loaded) => come(loaded) };
}
