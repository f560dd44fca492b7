/** The app as a file of its own: what the launcher loads on intent, knowing the hashes of the parts that load after it. */
import { appHost } from './app-host.ts';
import { start as startApp } from './app.tsx';
import type { BuiltParts, LauncherHost, RunningApp } from './embed.types.ts';
import { partLoader } from './load-part.ts';

/** Written in by the build. */
declare const __SIGNPOST_PARTS__: BuiltParts;

export const start = (host: LauncherHost): RunningApp => startApp(appHost(host, partLoader(__SIGNPOST_PARTS__, host.tag), true));
