/** Makes the app's host of what the launcher hands over. */
import type { AppHost, LauncherHost, LoadPart } from './embed.types.ts';

/** Throws when there is no shadow root to live in: the launcher then shows its plain links. */
export function appHost({ shadow, launcher, tag, emit }: LauncherHost, loadPart: LoadPart, hasLanguages: boolean): AppHost {
  if (!shadow) throw new Error('Signpost needs a shadow root.');
  const attributes = Array.from(tag.attributes, ({ name, value }) => [name, value] as const)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [name.slice('data-'.length), value]);
  return { shadow, launcher, emit, loadPart, hasLanguages, attributes: Object.fromEntries(attributes) };
}
