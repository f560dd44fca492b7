/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Conversation } from '../../machines/conversation.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { en } from '../../src/wording/en/index.ts';
import { Assistant } from '../assistant.tsx';
import type { Language } from '../setting.ts';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import { onBackGesture } from './back-gesture.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { PartName, StartApp } from './embed.types.ts';
import { holdStill } from './host-page.ts';
import { lend } from './lend.ts';
import { offered, openingLanguage } from './opening-language.ts';
import { createSpeaking } from './speaking.ts';
import type { Speaking } from './speaking.ts';
import { forget, recall, remember, tabStorage } from './tab-memory.ts';
import { unpackWording } from './unpack-wording.ts';
import { watchIdle } from './watch-idle.ts';

/** Where the quick exit leads unless the clinic says otherwise: a page that anybody might have open, in any language. */
const neutralPage = 'https://www.wikipedia.org/';

/** After this long without use the answers are cleared unless the clinic says otherwise; minutes. */
const idleMinutes = 30;

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
  /** The language that the visitor chose. */
  let chosen: string | undefined;
  const gone = new AbortController();
  const { signal } = gone;
  const storage = tabStorage();
  /** What the panel begins with, and what has become of it. */
  let begin: Conversation | undefined;
  let kept: Conversation | undefined;
  let wasCleared = false;

  const idle = () => (clinic?.idleMinutes ?? idleMinutes) * 60_000;
  const keep = (moved?: Conversation) => {
    kept = moved ?? kept;
    if (kept) remember(storage, { conversation: kept, language: chosen }, Date.now());
  };
  /** Another conversation takes the place of the one on screen. */
  const renew = (next?: Conversation) => {
    begin = kept = next;
    conversation += 1;
    draw();
  };
  /** Takes up what an earlier page of this tab has kept, if it is not too old. */
  const resume = () => {
    const recalled = recall(storage, idle(), Date.now());
    chosen ??= recalled?.language;
    renew(recalled?.conversation);
  };
  const wipe = () => {
    forget(storage);
    renew();
  };
  const leave = () => {
    wipe();
    set(false);
    // Not a new entry in the history, but the place of this one.
    location.replace(clinic?.quickExit ?? neutralPage);
  };

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
        leave={leave}
        wasCleared={wasCleared}
        emit={emit}
        onClose={() => set(false)}
        isOpen={isOpen}
        onMove={keep}
        {...(begin && { begin })}
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
    chosen = code;
    speak(code);
    keep();
  };
  const hold = () => {
    letGo();
    letGo = () => {};
    if (!isOpen || !isPhone.matches) return;
    const undo = [holdStill(shadow.host), onBackGesture(() => set(false))];
    letGo = () => undo.forEach((each) => each());
  };
  const set = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    draw();
    hold();
    emit(open ? 'opened' : 'closed');
  };

  shadow.append(mount);
  isPhone.addEventListener('change', hold, { signal });
  // Back from the page that came after this one, which may have gone on with the conversation, or cleared it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && resume(), { signal });
  watchIdle(
    mount,
    {
      idle,
      now: Date.now,
      onUse: keep,
      onIdle: () => {
        if (!kept?.answered.length) return;
        wasCleared = true;
        wipe();
      },
    },
    signal,
  );
  clinicOfTag({ attributes, loadPart }, (found) => {
    const isFirst = !clinic;
    clinic = found;
    if (isFirst) resume();
    dress([...panelSheets(clinic.appearance), ...(letterSheet ? [letterSheet] : [])]);
    names = offered(languages, clinic.languages);
    speak(openingLanguage(Object.keys(names), [chosen, clinic.language, document.documentElement.lang]));
    draw();
  });
  return {
    open: () => set(true),
    close: () => set(false),
    restart: wipe,
    destroy: () => {
      gone.abort();
      letGo();
      render(null, mount);
      mount.remove();
      dress([]);
    },
  };
};
