/** `signpost.standalone.js`: the launcher, the app and all parts in one file. The build passes the parts in, and with them one more language at most. */
import { appHost } from './app-host.ts';
import { start } from './app.tsx';
import type { LoadPart, PartContents, PartName } from './embed.types.ts';
import { launch } from './launcher.ts';

/** The contents of parts, by name; a language holds its own where the loaded one says in which files they are. */
type Parts = Partial<PartContents> & { readonly [Name in `language-${string}`]: { readonly parts: Partial<PartContents> } };

export function standAlone(parts: Parts): void {
  const loadPart: LoadPart = async <Name extends PartName>(name: Name, language?: string) => {
    const own: Partial<PartContents> = language ? (parts[`language-${language}`]?.parts ?? {}) : {};
    // The cast: the build passed in the part of each name.
    const part = (own[name] ?? parts[name]) as PartContents[Name] | undefined;
    if (!part) throw new Error(`There is no part called ${name}.`);
    return part;
  };
  launch(
    async () => (host) =>
      start(
        appHost(
          host,
          loadPart,
          Object.keys(parts).some((name) => name.startsWith('language-')),
        ),
      ),
  );
}
