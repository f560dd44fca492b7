/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { en } from '../../src/wording/en/index.ts';
import { Assistant } from '../assistant.tsx';
import type { Language } from '../setting.ts';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { PartName, StartApp } from './embed.types.ts';
import { holdStill } from './host-page.ts';
import { lend } from './lend.ts';
import { offered, openingLanguage } from './opening-language.ts';
import { createSpeaking } from './speaking.ts';
import type { Speaking } from './speaking.ts';
import { unpackWording } from './unpack-wording.ts';

export const start: StartApp = ({ shadow, launcher, attributes, loadPart: load, languages, emit }) => {
  const mount = document.createElement('div');
  const isPhone = matchMedia(phone);
  let sheets: readonly CSSStyleSheet[] = [];
  let clinic: Clinic | undefined;
  let speaking: Speaking | undefined;
  let isOpen = false;
  /** Another key begins another conversation. */
  let conversation = 0;
  let letterSheet: CSSStyleSheet | undefined;
  let letGo = () => {};
  let names = languages;
  let hasChosen = false;

  /** English stands in for a language that did not come, whether it is on offer or not. */
  const withOwn = ({ wording }: Language) => {
    const code = wording.interface.language;
    return { ...names, [code]: languages[code] ?? code };
  };
  const draw = () => {
    if (!clinic || !speaking) return;
    const { language = builtIn, ...others } = speaking;
    render(
      <Assistant
        key={conversation}
        id={launcher.getAttribute('aria-controls') ?? ''}
        clinic={clinic}
        {...language}
        languages={{ names: withOwn(language), choose, ...others }}
        isWaiting={language !== speaking.language}
        loadLanguage={loadLanguage}
        emit={emit}
        onClose={() => set(false)}
        isOpen={isOpen}
      />,
      mount,
    );
  };
  const dress = (sheetsNow: readonly CSSStyleSheet[]) => {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheetsNow];
    sheets = sheetsNow;
  };
  /** The letter brings its own look, and borrows the rest. */
  const loadPart: typeof load = async (name, code) => {
    const part = await load(name, code);
    if (typeof part === 'object' && 'borrow' in part && !letterSheet) {
      lend(part.borrow);
      dress([...sheets, (letterSheet = sheetOf(part.styles))]);
    }
    return part;
  };
  // The cast: a part is what its name says, which TypeScript cannot follow through a function made for one language.
  const partsIn = (code?: string) => ((name: PartName) => loadPart(name, code)) as Language['loadPart'];
  const builtIn: Language = { wording: en, loadPart: partsIn() };
  const loadLanguage = async (code: string): Promise<Language> =>
    code === en.interface.language ? builtIn : { wording: unpackWording(await loadPart(`language-${code}`)), loadPart: partsIn(code) };
  const speak = createSpeaking(builtIn, loadLanguage, (now) => {
    speaking = now;
    draw();
  });
  /** What the visitor chose stands, whatever the clinic's document says later. */
  const choose = (code: string) => {
    hasChosen = true;
    speak(code);
  };
  const hold = () => {
    letGo();
    letGo = isOpen && isPhone.matches ? holdStill(shadow.host) : () => {};
  };
  const set = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    draw();
    hold();
    emit(open ? 'opened' : 'closed');
  };

  shadow.append(mount);
  isPhone.addEventListener('change', hold);
  clinicOfTag({ attributes, loadPart }, (found) => {
    clinic = found;
    dress([...panelSheets(clinic.appearance), ...(letterSheet ? [letterSheet] : [])]);
    names = offered(languages, clinic.languages);
    if (!hasChosen) speak(openingLanguage(Object.keys(names), [clinic.language, document.documentElement.lang]));
    draw();
  });
  return {
    open: () => set(true),
    close: () => set(false),
    restart: () => {
      conversation += 1;
      draw();
    },
    destroy: () => {
      isPhone.removeEventListener('change', hold);
      letGo();
      render(null, mount);
      mount.remove();
      dress([]);
    },
  };
};
