/** Opens the conversation: brings the app when it is first wanted, and something to press when it does not come. */
import type { LauncherHost, LoadApp, RunningApp } from './embed.types.ts';
import { drawPlainLinks } from './plain-links.ts';

/** After this long without the app, the plain links are shown; milliseconds. */
const patience = 8000;

export interface Opening {
  /** Fetches the app ahead, and shows nothing. */
  readonly warm: () => void;
  /** Starts the app and opens nothing, for a tag that asks for more than a button. */
  readonly begin: () => void;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly restart: () => Promise<void>;
  readonly destroy: () => void;
}

export function createOpening(loadApp: LoadApp, host: LauncherHost, setBusy: (isBusy: boolean) => void): Opening {
  let loading: ReturnType<LoadApp> | undefined;
  let app: RunningApp | undefined;
  let links: HTMLElement | undefined;
  let isWanted = false;
  let isBusy = false;
  /** What a page has kept of the API must not open a panel that is nowhere. */
  let isGone = false;

  const close = () => {
    isWanted = false;
    links?.remove();
    app?.close();
  };
  const showLinks = () => {
    if (isWanted) host.launcher.before((links ??= drawPlainLinks(host.tag, close)));
  };
  const load = () => (loading ??= loadApp(host.tag));
  const forget = () => {
    loading = undefined;
  };
  const open = async () => {
    if (isGone) return;
    isWanted = true;
    if (isBusy) {
      if (links) showLinks();
      return;
    }
    setBusy((isBusy = !app));
    const waiting = setTimeout(showLinks, patience);
    try {
      const start = await load();
      if (!isWanted) return;
      app ??= start(host);
      links?.remove();
      app.open();
    } catch {
      forget();
      showLinks();
      host.emit('error');
    } finally {
      clearTimeout(waiting);
      setBusy((isBusy = false));
    }
  };
  return {
    warm: () => void load().catch(forget),
    begin: () => void load().then((start) => isGone || (app ??= start(host)), forget),
    open,
    close,
    restart: async () => {
      await open();
      app?.restart();
    },
    destroy: () => {
      isWanted = false;
      isGone = true;
      app?.destroy();
    },
  };
}
