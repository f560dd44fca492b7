/** Stands the panel on an empty page at any screen, in any dress: what the gallery photographs and axe looks at. */
import { render } from 'preact';
import { resumeConversation } from '../../machines/conversation.ts';
import type { Again } from '../../machines/conversation.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';
import type { CourseTexts } from '../../src/wording/course.types.ts';
import type { StageWords } from '../../tools/gallery/words.ts';
import { Assistant } from '../../widget/assistant.tsx';
import mapStyles from '../../widget/body-map/body-map.css?inline';
import { drawBodyMap } from '../../widget/body-map/draw-body-map.ts';
import { courseRecord } from '../../widget/course/course.ts';
import courseStyles from '../../widget/course/course.css?inline';
import { CourseHere } from '../../widget/course/course-here.tsx';
import { CourseTracker } from '../../widget/course/course.tsx';
import type { Session } from '../../widget/course/course.types.ts';
import { keep, removeAll, thisDevice, yesOf } from '../../widget/device/device-record.ts';
import type { KeptCheck } from '../../widget/device/kept-check.ts';
import { keptCheck } from '../../widget/device/kept-check.ts';
import type { Device } from '../../widget/device/device-record.ts';
import { draw } from '../../widget/drawings/draw.ts';
import drawingStyles from '../../widget/drawings/drawings.css?inline';
import letterStyles from '../../widget/letter/letter.css?inline';
import { Letter } from '../../widget/letter/letter.tsx';
import againStyles from '../../widget/again/again.css?inline';
import { returning } from '../../widget/again/returning.ts';
import type { LoadPart } from '../../widget/setting.ts';
import { panelSheets, sheetOf } from '../../widget/styles/index.ts';
import summaryStyles from '../../widget/summary/summary.css?inline';
import { Summary } from '../../widget/summary/summary.tsx';

/** What is to stand on the page. */
export interface Scene {
  readonly answers: readonly Answered<QuestionId>[];
  /** Attributes of the script tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A part that never arrives. */
  readonly without?: string | undefined;
  readonly fails?: boolean | undefined;
  /** What a second check has of the first. */
  readonly again?: Again | undefined;
  /** A check that is kept on the device, since two days. */
  readonly kept?: KeptCheck | undefined;
  /** Sessions, to have the tracker of a course alone. */
  readonly course?: readonly Session[] | undefined;
}

declare global {
  interface Window {
    /** Has all scenes from now on speak these words. Must be called before the first. */
    speak: (words: StageWords) => void;
    /** Draws a scene in the place of the one before. */
    showScene: (scene: Scene) => void;
  }
}

/** What draws, in every language. */
const code: Readonly<Record<string, unknown>> = {
  letter: { write: Letter },
  summary: { write: Summary },
  again: { returning },
  course: { write: CourseHere },
  'body-map': { draw: drawBodyMap },
  drawings: { draw },
};

const shadow = document.body.appendChild(document.createElement('signpost-assistant')).attachShadow({ mode: 'open' });
const mount = shadow.appendChild(document.createElement('div'));
let key = 0;
let spoken: StageWords | undefined;

window.speak = (words) => {
  spoken = words;
};

/** A device on which these sessions are kept, on the day after the last of them. */
function deviceWith(sessions: readonly Session[]): Device {
  const held = new Map<string, string>();
  const storage = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
    removeItem: (name: string) => void held.delete(name),
  };
  const device = { storage, now: () => Date.UTC(2026, 4, 29, 12) };
  if (sessions.length > 0) keep(courseRecord, sessions, device, yesOf({ type: 'click' }));
  return device;
}

window.showScene = ({ answers, attributes, without, fails, course, again, kept }) => {
  if (!spoken) throw new Error('The stage has no words yet.');
  const { wording, parts } = spoken;
  const { clinic } = readAttributes(attributes);
  shadow.adoptedStyleSheets = [
    ...panelSheets(clinic.appearance),
    sheetOf(letterStyles),
    sheetOf(mapStyles),
    sheetOf(drawingStyles),
    sheetOf(summaryStyles),
    sheetOf(againStyles),
    sheetOf(courseStyles),
  ];
  // The cast: each call means one of several signatures, and the names are those of the files.
  const loadPart = ((name: string) =>
    name === without ? Promise.reject(new Error('kept back')) : Promise.resolve(code[name] ?? parts[name])) as LoadPart;
  const language = { locale: wording.interface.language, wording, loadPart };
  const { storage } = thisDevice();
  removeAll();
  if (kept) keep(keptCheck, kept, { storage, now: () => Date.now() - 2 * 86_400_000 }, yesOf({ type: 'click' }));
  key += 1;
  if (course) {
    const { language: locale, direction } = wording.interface;
    // The cast: the part of that name has them.
    const texts = parts['course-words'] as CourseTexts;
    render(
      <section key={key} id="signpost-panel" class="panel" lang={locale} dir={direction} aria-label={texts.title}>
        <div class="scroll">
          <CourseTracker texts={texts} locale={locale} direction={direction} device={deviceWith(course)} />
        </div>
      </section>,
      mount,
    );
    return;
  }
  render(
    <Assistant
      key={key}
      id="signpost-panel"
      clinic={clinic}
      {...language}
      speaking={{}}
      loadLanguage={async () => language}
      leave={() => undefined}
      wasCleared={false}
      returning={returning}
      whereToGo={undefined}
      renew={() => undefined}
      remember={() => undefined}
      emit={() => undefined}
      onClose={() => undefined}
      begin={resumeConversation(answers, again)}
      onMove={() => {
        if (fails) throw new Error('as the scene asks');
      }}
    />,
    mount,
  );
};
