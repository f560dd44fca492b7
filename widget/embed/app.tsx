/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { en } from '../../src/wording/en/index.ts';
import { Assistant } from '../assistant.tsx';
import type { OfferLanguages, Speaking } from '../languages/languages.types.ts';
import type { Language } from '../setting.ts';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { PartName, StartApp } from './embed.types.ts';
import { holdStill } from './host-page.ts';
import { lend } from './lend.ts';
import { unpackWording } from './unpack-wording.ts';

export const start: StartApp = ({ shadow, launcher, attributes, loadPart: load, emit }) => {
  const mount = document.createElement('div');
  const isPhone = matchMedia(phone);
  const partSheets = new Map<string, CSSStyleSheet>();
  let sheets: readonly CSSStyleSheet[] = [];
  let clinic: Clinic | undefined;
  let isOpen = false;
  /** Another key begins another conversation. */
  let conversation = 0;
  let whereToGo: DrawWhereToGo | undefined;
  let letGo = () => {};
  let offer: OfferLanguages | undefined;

  const draw = () => {
    if (!clinic) return;
    const { language = builtIn, ...others } = speaking;
    render(
      <Assistant
        key={conversation}
        id={launcher.getAttribute('aria-controls') ?? ''}
        clinic={clinic}
        {...language}
        speaking={others}
        isWaiting={!speaking.language}
        loadLanguage={loadLanguage}
        whereToGo={whereToGo}
        emit={emit}
        onClose={() => set(false)}
        isOpen={isOpen}
      />,
      mount,
    );
  };
  const dress = () => {
    const now = clinic ? [...panelSheets(clinic.appearance), ...partSheets.values()] : [];
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...now];
    sheets = now;
  };
  /** A part that draws brings its own look, and borrows the rest. */
  const loadPart: typeof load = async (name, code) => {
    const part = await load(name, code);
    if (typeof part === 'object' && 'borrow' in part && !partSheets.has(name)) {
      lend(part.borrow);
      partSheets.set(name, sheetOf(part.styles));
      dress();
    }
    return part;
  };
  // The cast: a part is what its name says, which TypeScript cannot follow through a function made for one language.
  const partsIn = (code?: string) => ((name: PartName) => loadPart(name, code)) as Language['loadPart'];
  const builtIn: Language = { locale: en.interface.language, wording: en, loadPart: partsIn() };
  const loadLanguage = async (locale: string): Promise<Language> =>
    locale === en.interface.language ? builtIn : { locale, wording: unpackWording(await loadPart(`language-${locale}`)), loadPart: partsIn(locale) };
  let speaking: Speaking = { language: undefined };
  const tell = (now: Speaking) => {
    speaking = now;
    draw();
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
  /** In English nothing waits for what knows the other languages. */
  const speak = (wish: Clinic) => {
    const pageLanguage = document.documentElement.lang;
    if (offer) return offer(wish);
    const isEnglish = /^(en|$)/i.test(wish.language ?? pageLanguage);
    if (isEnglish) speaking = { language: builtIn };
    if (isEnglish && wish.languages?.length === 1) return;
    loadPart('languages')
      .then(({ start: startLanguages }) => (offer = startLanguages({ pageLanguage, builtIn, load: loadLanguage, tell }))(clinic ?? wish))
      .catch(() => tell({ language: builtIn, news: isEnglish ? '' : en.interface.languageMissing }));
  };

  shadow.append(mount);
  isPhone.addEventListener('change', hold);
  clinicOfTag({ attributes, loadPart }, (found, draws) => {
    clinic = found;
    whereToGo = draws;
    dress();
    speak(found);
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
      clinic = undefined;
      dress();
    },
  };
};
