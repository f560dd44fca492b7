/** How a built file is called: by what it holds and by what is in it. Whoever knows its hash knows its address. */

/**
 * @param part the part's name. Which plan is fetched is an answer: its place is not written into an address.
 * @param hash SHA-256 of the content, base64.
 */
export const builtFile = (part: string, hash: string): string => `${part.replace(/^plan-.*/, 'plan')}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
