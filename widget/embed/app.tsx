/** The app that opens when the launcher is pressed: the assistant, drawn into our shadow root. */
import { render } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { protocolVersion } from '../../src/protocol/version.ts';
import { type EventDetail, openDetail } from '../../src/vocabulary/event-detail.ts';
import { en } from '../../src/wording/en/index.ts';
import { Assistant } from '../assistant.tsx';
import { panelSheets, sheetOf } from '../styles/index.ts';
import { phone } from '../use-phone.ts';
import type { DrawWhereToGo } from '../visit/visit.types.ts';
import { clinicOfTag } from './clinic-of-tag.ts';
import type { AppHost, StartApp } from './embed.types.ts';
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
  /** Of the parts that bring a look, by their rules. */
  const partSheets = new Map<string, CSSStyleSheet>();
  let whereToGo: DrawWhereToGo | undefined;
  let told: EventDetail = { step: 0 };
  let letGo = () => {};

  const draw = () => {
    if (!clinic) return;
    render(
      <Assistant
        key={conversation}
        id={launcher.getAttribute('aria-controls') ?? ''}
        clinic={clinic}
        wording={en}
        whereToGo={whereToGo}
        loadPart={loadPart}
        emit={tell}
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
  /** A part that draws brings its own look, and borrows the rest. */
  const loadPart: typeof load = async (name) => {
    const part = await load(name);
    if (typeof part === 'object' && 'borrow' in part && !partSheets.has(part.styles)) {
      const sheet = sheetOf(part.styles);
      lend(part.borrow);
      partSheets.set(part.styles, sheet);
      dress([...sheets, sheet]);
    }
    return part;
  };
  /** Every event says how many answers have been given by then, and nothing else. */
  const tell: AppHost['emit'] = (event, detail = told) => emit(event, (told = openDetail(detail, protocolVersion)));
  const hold = () => {
    letGo();
    letGo = isOpen && isPhone.matches ? holdStill(shadow.host) : () => {};
  };
  const set = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    draw();
    hold();
    tell(open ? 'opened' : 'closed');
  };

  shadow.append(mount);
  isPhone.addEventListener('change', hold);
  clinicOfTag({ attributes, loadPart }, (found, draws) => {
    clinic = found;
    whereToGo = draws;
    dress([...panelSheets(clinic.appearance), ...partSheets.values()]);
    if (clinic.handoff?.analytics === 'dataLayer')
      loadPart('analytics').then(
        ({ start }) => start(isOpen ? told : undefined),
        () => {},
      );
    draw();
  });
  return {
    open: () => set(true),
    close: () => set(false),
    restart: () => {
      conversation += 1;
      told = { step: 0 };
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
