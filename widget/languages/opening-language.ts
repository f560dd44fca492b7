/** Decides which languages are on offer, and which of them the panel opens in. */

/** Of those on offer, the one that a wish means: `es-MX` is served by `es`. */
const meant = (offered: readonly string[], wish: string): string | undefined =>
  offered.find((code) => code.toLowerCase() === wish.toLowerCase()) ?? offered.find((code) => primaryOf(code) === primaryOf(wish));

/** `es` of `es-MX`. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether a tag means one of these. */
export const isKnown = (codes: readonly string[], tag: string): boolean => meant(codes, tag) !== undefined;

/**
 * @param built the codes of every language of this version.
 * @param asked by the clinic, in the order of the list.
 * @returns all languages where the clinic asks for none that there is.
 */
export function offered(built: readonly string[], asked: readonly string[] = []): readonly string[] {
  const found = asked.flatMap((tag) => meant(built, tag) ?? []);
  return found.length > 0 ? [...new Set(found)] : built;
}

/**
 * @param codes at least one; the first where no wish can be met.
 * @param wishes language tags, the strongest first; empty ones count for nothing.
 */
export function openingLanguage(codes: readonly string[], wishes: readonly (string | undefined)[]): string {
  for (const wish of wishes) {
    const code = wish && meant(codes, wish);
    if (code) return code;
  }
  return codes[0] ?? '';
}
