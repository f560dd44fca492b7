/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Conversation } from '../../machines/conversation.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { recheckHash } from '../../src/handoff/recheck-hash.ts';
import { protocolVersion } from '../../src/protocol/version.ts';
import { type EventDetail, openDetail } from '../../src/vocabulary/event-detail.ts';
import { Assistant } from '../assistant.tsx';
import type { Speaking } from '../languages/languages.types.ts';
import { isAnythingKept, removeAll } from '../device/device-record.ts';
import type { Returning } from '../again/again.types.ts';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import { onBackGesture } from './back-gesture.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { AppHost, StartApp } from './embed.types.ts';
import { holdStill } from './host-page.ts';
import { lend } from './lend.ts';
import { createSpeaker } from './speaker.tsx';
import { forget, recall, remember, tabStorage } from './tab-memory.ts';
import { watchIdle } from './watch-idle.ts';

/** Where the quick exit leads unless the clinic says otherwise: a page that anybody might have open, in any language. */
const neutralPage = 'https://www.wikipedia.org/';

/** After this long without use the answers are cleared unless the clinic says otherwise; minutes. */
const idleMinutes = 30;

export const start: StartApp = ({ shadow, launcher, attributes, hasLanguages, loadPart: load, emit }) => {
  const mount = document.createElement('div');
  const isPhone = matchMedia(phone);
  const partSheets = new Map<string, CSSStyleSheet>();
  let sheets: readonly CSSStyleSheet[] = [];
  let clinic: Clinic | undefined;
  let isOpen = false;
  /** Another key begins another conversation. */
  let conversation = 0;
  let whereToGo: DrawWhereToGo | undefined;
  let told: EventDetail = { step: 0 };
  let letGo = () => {};
  /** The language that the conversation was had in on an earlier page. */
  let languageBefore: string | undefined;
  const gone = new AbortController();
  const { signal } = gone;
  const storage = tabStorage();
  /** What the panel begins with, and what has become of it. */
  let begin: Conversation | undefined;
  let kept: Conversation | undefined;
  let wasCleared = false;
  let returning: Returning | undefined;
  /** A second check of an earlier page, until what reads it has come: without that it would ask for less than it should. */
  let awaited: Conversation | undefined;
  let hasFailed = false;

  const idle = () => (clinic?.idleMinutes ?? idleMinutes) * 60_000;
  const keep = (moved?: Conversation) => {
    if (moved) returning?.follow(moved);
    kept = moved ?? kept;
    if (kept) remember(storage, { conversation: kept, language: speaking.language?.wording.interface.language }, Date.now());
  };
  /** Another conversation takes the place of the one on screen, now or when what reads it has come. */
  const renew = (next?: Conversation, later?: Conversation) => {
    begin = kept = next;
    awaited = later;
    hasFailed = false;
    conversation += 1;
    draw();
  };
  /** Brings what is for somebody who comes back. Another try where it did not come. */
  const greet = () =>
    loadPart('again').then(
      () => awaited && renew(awaited),
      () => {
        hasFailed = Boolean(awaited);
        draw();
      },
    );
  /** Takes up what an earlier page of this tab has kept, if it is not too old. */
  const resume = () => {
    const { conversation, language } = recall(storage, idle(), Date.now()) ?? {};
    languageBefore = language;
    if (conversation?.again) renew(undefined, conversation);
    else renew(conversation);
    if (isAnythingKept() || awaited || location.hash === recheckHash) void greet();
  };
  const wipe = () => {
    forget(storage);
    told = { step: 0 };
    renew();
  };
  const leave = () => {
    removeAll();
    wipe();
    set(false);
    // Not a new entry in the history, but the place of this one.
    location.replace(clinic?.quickExit ?? neutralPage);
  };
  /** It stands in the page's own text, and is neither opened nor closed. */
  let isInline = false;
  let unsay = () => {};

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
        isWaiting={!speaking.language || Boolean(awaited)}
        hasFailed={hasFailed}
        loadLanguage={loadLanguage}
        whereToGo={whereToGo}
        leave={leave}
        wasCleared={wasCleared}
        returning={returning}
        renew={renew}
        remember={keep}
        emit={announce}
        onClose={() => set(false)}
        isOpen={isOpen}
        onMove={keep}
        {...(begin && { begin })}
        isInline={isInline}
      />,
      mount,
    );
  };
  const dress = () => {
    const now = clinic ? [...panelSheets(clinic.appearance), ...partSheets.values()] : [];
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...now];
    sheets = now;
  };
  /** A part brings its own look, and may borrow the rest. */
  const loadPart: typeof load = async (name, code) => {
    const part = await load(name, code);
    if (typeof part === 'object' && 'styles' in part && !partSheets.has(name)) {
      if ('borrow' in part) lend(part.borrow);
      if ('returning' in part) {
        returning = part.returning;
        // What was answered before it came.
        if (kept) returning.follow(kept);
        draw();
      }
      partSheets.set(name, sheetOf(part.styles));
      dress();
    }
    return part;
  };
  let speaking: Speaking = { language: undefined };
  const tell = (now: Speaking) => {
    speaking = now;
    draw();
    keep();
  };
  const { builtIn, loadLanguage, speak } = createSpeaker({ loadPart, hasOthers: hasLanguages, tell });
  /** Every event says how many answers have been given by then, and nothing else. */
  const announce: AppHost['emit'] = (event, detail = told) => emit(event, (told = openDetail(detail, protocolVersion)));
  const hold = () => {
    letGo();
    letGo = () => {};
    if (!isOpen || !isPhone.matches || isInline) return;
    const undo = [holdStill(shadow.host), onBackGesture(() => set(false))];
    letGo = () => undo.forEach((each) => each());
  };
  const set = (open: boolean) => {
    // Read again, as if it were another page: what is too old by now is gone.
    if (hasFailed) resume();
    else if (isAnythingKept() && !returning) void greet();
    if (open === isOpen || (isInline && !open)) return;
    unsay();
    isOpen = open;
    draw();
    hold();
    announce(open ? 'opened' : 'closed');
  };
  /** A conversation goes on in the language that it was had in. */
  const wish = (found: Clinic): Clinic => (languageBefore ? { ...found, language: languageBefore } : found);
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
        if (!(kept ?? awaited)?.answered.length) return;
        wasCleared = true;
        wipe();
      },
    },
    signal,
  );
  clinicOfTag({ attributes, loadPart }, (found, draws) => {
    const isFirst = !clinic;
    clinic = found;
    whereToGo = draws;
    if (isFirst) resume();
    dress();
    speak(wish(found));
    if (clinic.handoff?.analytics === 'dataLayer')
      loadPart('analytics').then(
        ({ start }) => start(isOpen ? told : undefined),
        () => {},
      );
    draw();
  });
  const { mode, teaser } = attributes;
  let isSettling = Boolean(mode);
  /** Opens where it is to stand open; what called for it meanwhile had the button's corner in mind. */
  const settle = (stands: boolean) => {
    isSettling = false;
    isInline = stands;
    if (stands) set(true);
  };
  if (mode)
    void loadPart('modes')
      .then(({ stand }) => stand(shadow.host, attributes))
      .catch(() => false)
      .then(settle);
  if (teaser)
    loadPart('teaser')
      .then(({ greet }) => (unsay = greet(launcher, attributes)))
      .catch(() => undefined);
  return {
    open: () => isSettling || set(true),
    close: () => set(false),
    restart: wipe,
    destroy: () => {
      gone.abort();
      letGo();
      unsay();
      render(null, mount);
      mount.remove();
      clinic = undefined;
      dress();
    },
  };
};
