/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { en } from '../../src/wording/en/index.ts';
import { Assistant } from '../assistant.tsx';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { StartApp } from './embed.types.ts';
import { holdStill } from './host-page.ts';
import { lend } from './lend.ts';

export const start: StartApp = ({ shadow, launcher, attributes, loadPart: load, emit }) => {
  const mount = document.createElement('div');
  const isPhone = matchMedia(phone);
  let sheets: readonly CSSStyleSheet[] = [];
  let clinic: Clinic | undefined;
  let isOpen = false;
  /** Another key begins another conversation. */
  let conversation = 0;
  const partSheets = new Map<string, CSSStyleSheet>();
  let letGo = () => {};
  /** It stands in the page's own text, and is neither opened nor closed. */
  let isInline = false;
  let unsay = () => {};

  const draw = () => {
    if (!clinic) return;
    render(
      <Assistant
        key={conversation}
        id={launcher.getAttribute('aria-controls') ?? ''}
        clinic={clinic}
        wording={en}
        loadPart={loadPart}
        emit={emit}
        onClose={() => set(false)}
        isOpen={isOpen}
        isInline={isInline}
      />,
      mount,
    );
  };
  const dress = (sheetsNow: readonly CSSStyleSheet[]) => {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheetsNow];
    sheets = sheetsNow;
  };
  /** A part brings its own look; the letter borrows the rest. */
  const loadPart: typeof load = async (name) => {
    const part = await load(name);
    if (typeof part === 'object' && 'styles' in part && !partSheets.has(name)) {
      if ('borrow' in part) lend(part.borrow);
      const sheet = sheetOf(part.styles);
      partSheets.set(name, sheet);
      dress([...sheets, sheet]);
    }
    return part;
  };
  const hold = () => {
    letGo();
    letGo = isOpen && isPhone.matches && !isInline ? holdStill(shadow.host) : () => {};
  };
  const set = (open: boolean) => {
    if (open === isOpen || (isInline && !open)) return;
    unsay();
    isOpen = open;
    draw();
    hold();
    emit(open ? 'opened' : 'closed');
  };

  shadow.append(mount);
  isPhone.addEventListener('change', hold);
  clinicOfTag({ attributes, loadPart }, (found) => {
    clinic = found;
    dress([...panelSheets(clinic.appearance), ...partSheets.values()]);
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
    restart: () => {
      conversation += 1;
      draw();
    },
    destroy: () => {
      isPhone.removeEventListener('change', hold);
      letGo();
      unsay();
      render(null, mount);
      mount.remove();
      dress([]);
    },
  };
};
