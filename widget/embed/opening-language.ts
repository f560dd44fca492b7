/** Decides which languages are on offer, and which of them the panel opens in. */
import type { LanguageNames } from './embed.types.ts';

/**
 * @param built every language of this version.
 * @param asked codes in the order of the clinic, which is the order of the list; all languages where it asks for none that there is.
 */
export function offered(built: LanguageNames, asked: readonly string[] = []): LanguageNames {
  const found = asked.flatMap((code) => (built[code] ? [[code, built[code]]] : []));
  return found.length ? Object.fromEntries(found) : built;
}

/** Of those on offer, the one that a wish means: `es-MX` is served by `es`. */
const meant = (offered: readonly string[], wish: string): string | undefined =>
  offered.find((code) => code.toLowerCase() === wish.toLowerCase()) ??
  offered.find((code) => code.split('-')[0] === wish.toLowerCase().split('-')[0]);

/**
 * @param offered at least one code; the first where no wish can be met.
 * @param wishes language tags, the strongest first; empty ones count for nothing.
 */
export function openingLanguage(offered: readonly string[], wishes: readonly (string | undefined)[]): string {
  for (const wish of wishes) {
    const code = wish && meant(offered, wish);
    if (code) return code;
  }
  return offered[0] ?? '';
}
