/** Which headers each page of the demo site is sent with: its content security policy, and how long it may be kept. */

/** The strictest policy that we promise to work under. */
export const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Pages that need, or try, something else. */
const policies: Readonly<Record<string, string>> = {
  '/config-url.html': `${strict}; connect-src 'self'`,
  '/book-here.html': `${strict}; frame-src https://calendly.com https://app.cal.com`,
  '/book-in-dialog.html': `${strict}; frame-src https://calendly.com`,
  '/hazards/no-styles.html': strict.replace("style-src 'self'", "style-src 'none'"),
  '/hazards/nonce-only.html':
    "default-src 'none'; script-src 'nonce-riverside'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  '/hazards/blocked-storage.html': `${strict.replaceAll("'self'", '*')}; sandbox allow-scripts`,
  '/hazards/loose-policy.html': "script-src 'self'",
};

/** Pages of `site/examples` read their document from an address. */
const policyOf = (path: string) => policies[path] ?? (path.startsWith('/examples/') ? `${strict}; connect-src 'self'` : strict);

/** A file whose name holds its hash never changes. */
const isHashed = (path: string) => /^\/embed\/.+-[\da-f]{8}\.js$/.test(path);

export function headersFor(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/embed/')) {
    return {
      'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      // Other sites may embed these files, and a hash can be checked only on a file that is shared openly.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
  }
  const isPage = path.endsWith('/') || path.endsWith('.html');
  return { 'cache-control': 'no-cache', ...(isPage ? { 'content-security-policy': policyOf(path) } : {}) };
}
