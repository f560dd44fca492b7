/** Fetches the document that `data-config` names: an element of the page, or an address on the page's own origin. */
import type { Problem } from '../../src/clinic/clinic.types.ts';
import { found } from '../../src/clinic/problem-message.ts';

const field = 'data-config';
const asJson = 'Make it valid JSON; an editor that knows JSON shows where it breaks.';

/** The parsed document, or the one problem that kept it from being read. Never rejects. */
export async function readConfig(config: string): Promise<{ readonly json: unknown } | { readonly problem: Problem }> {
  const element = document.getElementById(config.replace(/^#/, ''));
  const problem = (fix: string) => ({ problem: { field, found: found(config), fix } });
  if (element) return parse(element.textContent, problem);
  if (config.startsWith('#')) return problem('Give a <script type="application/json"> on this page that id.');
  try {
    const url = new URL(config, document.baseURI);
    if (url.origin !== location.origin) return problem("Use the id of a script element on this page, or an address on this page's own site.");
    const response = await fetch(url, { credentials: 'same-origin' });
    return response.ok ? parse(await response.text(), problem) : problem(`The server answered ${response.status}. Check the address.`);
  } catch {
    return problem("It could not be fetched. Check the address, and that the page's policy has connect-src 'self'.");
  }
}

function parse<P>(text: string | null, problem: (fix: string) => P): { readonly json: unknown } | P {
  try {
    return { json: JSON.parse(text ?? '') };
  } catch {
    return problem(asJson);
  }
}
