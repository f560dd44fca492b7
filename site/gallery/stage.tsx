/** Stands the panel on an empty page at any screen, in any dress: what the gallery photographs and axe looks at. */
/// <reference types="vite/types/importMeta.d.ts" />
import { render } from 'preact';
import { resumeConversation } from '../../machines/conversation.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';
import type { CarePlan } from '../../src/vocabulary/care-plan.ts';
import { bodyMap } from '../../src/wording/en/body-map.ts';
import { explanations } from '../../src/wording/en/explanations.ts';
import { generalPlan } from '../../src/wording/en/general-plan.ts';
import { en } from '../../src/wording/en/index.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { results } from '../../src/wording/en/results.ts';
import { Assistant } from '../../widget/assistant.tsx';
import mapStyles from '../../widget/body-map/body-map.css?inline';
import { bodyMapWith } from '../../widget/body-map/draw-body-map.ts';
import { draw } from '../../widget/drawings/draw.ts';
import drawingStyles from '../../widget/drawings/drawings.css?inline';
import letterStyles from '../../widget/letter/letter.css?inline';
import { Letter } from '../../widget/letter/letter.tsx';
import type { LoadPart } from '../../widget/setting.ts';
import { panelSheets, sheetOf } from '../../widget/styles/index.ts';

/** What is to stand on the page. */
export interface Scene {
  readonly answers: readonly Answered<QuestionId>[];
  /** Attributes of the script tag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly direction: 'ltr' | 'rtl';
  /** A part that never arrives. */
  readonly without?: string | undefined;
  readonly fails?: boolean | undefined;
}

declare global {
  interface Window {
    /** Draws a scene in the place of the one before. */
    showScene: (scene: Scene) => void;
  }
}

const plans = import.meta.glob<CarePlan>('../../src/wording/en/plans/*.ts', { eager: true, import: 'plan' });
const contents: Readonly<Record<string, unknown>> = {
  letter: { write: Letter },
  'letter-words': { results, reasons: explanations.reasons, letter, general: generalPlan },
  'body-map': { drawWith: bodyMapWith },
  'body-map-words': bodyMap,
  drawings: { draw },
  'why-we-ask': explanations.whyWeAsk,
  ...Object.fromEntries(Object.entries(plans).map(([path, plan]) => [`plan-${path.replace(/^.*\/|\.ts$/g, '')}`, plan])),
};

const shadow = document.body.appendChild(document.createElement('signpost-assistant')).attachShadow({ mode: 'open' });
const mount = shadow.appendChild(document.createElement('div'));
let key = 0;

window.showScene = ({ answers, attributes, direction, without, fails }) => {
  const { clinic } = readAttributes(attributes);
  shadow.adoptedStyleSheets = [...panelSheets(clinic.appearance), sheetOf(letterStyles), sheetOf(mapStyles), sheetOf(drawingStyles)];
  // The cast: each call means one of several signatures, and the names are those of the files.
  const loadPart = ((name: string) => (name === without ? Promise.reject(new Error('kept back')) : Promise.resolve(contents[name]))) as LoadPart;
  const language = { locale: en.interface.language, wording: { ...en, interface: { ...en.interface, direction } }, loadPart };
  key += 1;
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
      emit={() => undefined}
      onClose={() => undefined}
      begin={resumeConversation(answers)}
      onMove={() => {
        if (fails) throw new Error('as the scene asks');
      }}
    />,
    mount,
  );
};
