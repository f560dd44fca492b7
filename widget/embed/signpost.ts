/** `signpost.js`: the script tag's own file. It draws the launcher, and loads the rest when the visitor shows intent. */
import type { start } from './app.entry.ts';
import { launch } from './launcher.ts';
import { loadChecked } from './load-checked.ts';

/** Written in by the build. */
declare const __SIGNPOST_APP__: string;
declare const __SIGNPOST_APP_HASH__: string;

let attempt = 0;
launch(async (origin) => (await loadChecked<{ readonly start: typeof start }>(__SIGNPOST_APP__, __SIGNPOST_APP_HASH__, origin, attempt++)).start);
