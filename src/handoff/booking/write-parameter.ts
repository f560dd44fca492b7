/** Writes one parameter into a link, and leaves what the clinic wrote as it stands. */
import type { Basis, Parameter, Write } from './adapter.types.ts';

const nameOf = (part: string) => decodeURIComponent(part.split('=')[0]?.replaceAll('+', ' ') ?? '');

/** Says by which names what is written is found again in a clinic's own link. */
export const named = (write: Write, ...names: readonly string[]): Write => Object.assign(write, { names });

/** The names in a query, as they are read by the vendor. A name that nobody can read is its own name. */
export function namesIn(query: string): readonly string[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return nameOf(part);
      } catch {
        return part;
      }
    });
}

/**
 * Adds to the end of the query. `URLSearchParams` would write the whole query anew, and a vendor that wants `?gv` may not take `?gv=`.
 * What the clinic has set already stays.
 */
export const inQuery = (name: string): Write =>
  named((url, text) => {
    if (namesIn(url.search).includes(name)) return;
    url.search += `${url.search ? '&' : ''}${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  }, name);

/** A part of a path: what a visitor or a clinic wrote cannot leave it. */
export const segment = (text: string) => encodeURIComponent(text).replace(/^\.+$/, '');

export const documented = (write: Write): Parameter => withBasis('documented', write);
export const seen = (write: Write): Parameter => withBasis('seen-in-public-code', write);
const withBasis = (basis: Basis, write: Write): Parameter => ({ basis, write });

/** Whether the host is this one, or below it. */
export const isAt = ({ hostname }: URL, ...hosts: readonly string[]) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
