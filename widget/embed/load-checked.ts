/** Loads one of our modules, and lets it run only when it is byte for byte what was built. */
import type { Origin } from './embed.types.ts';

/**
 * `import()` cannot carry a hash, so an element that can carry one fetches the module first, and the import then finds it checked.
 * A `modulepreload` link passes every content security policy, Trusted Types included; a browser too old for it (Safari before 17)
 * is too old for Trusted Types as well, and gets a module script. The element is removed again.
 *
 * @param file its name beside the script.
 * @param hash what the file must be: SHA-256, base64.
 * @param attempt makes the address new, since a browser may remember that a module failed.
 */
export function loadChecked<Module>(file: string, hash: string, { src, nonce }: Origin, attempt: number): Promise<Module> {
  const integrity = `sha256-${hash}`;
  const url = new URL(attempt ? `${file}?${attempt}` : file, src).href;
  const link = document.createElement('link');
  const element = link.relList.supports('modulepreload') ? link : document.createElement('script');
  const checked = new Promise((onload, onerror) => {
    const where = element === link ? { rel: 'modulepreload', href: url } : { type: 'module', src: url };
    document.head.append(Object.assign(element, where, { crossOrigin: 'anonymous', integrity, nonce, onload, onerror }));
  });
  return checked.finally(() => element.remove()).then(() => import(/* @vite-ignore */ url));
}
