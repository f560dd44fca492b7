/** `signpost.standalone.js`: the launcher, the app and all parts in one file. The build passes the parts in. */
import { appHost } from './app-host.ts';
import { start } from './app.tsx';
import type { LoadPart, PartContents, PartName } from './embed.types.ts';
import { launch } from './launcher.ts';

export function standAlone(parts: Partial<PartContents>): void {
  const loadPart: LoadPart = async <Name extends PartName>(name: Name) => {
    const part: PartContents[Name] | undefined = parts[name];
    if (!part) throw new Error(`There is no part called ${name}.`);
    return part;
  };
  launch(async () => (host) => start(appHost(host, loadPart)));
}
