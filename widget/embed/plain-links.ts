/** What stands in when the app cannot be loaded: the clinic's own links, so that the launcher is never a dead button. */
import { draw } from './draw.ts';
import { wordsIn } from './launcher.wording.ts';

/** Emergency numbers of the countries we serve most; elsewhere the words above them must do. */
const emergencyNumbers: Readonly<Record<string, string>> = { US: '911', CA: '911', GB: '999', IE: '112', AU: '000', NZ: '111' };

/** Reads the script tag's attributes; links other than `https:`, `tel:` and `mailto:` are left out. */
export function drawPlainLinks({ attributes, dataset }: HTMLScriptElement, close: () => void): HTMLElement {
  const { phone, country = '' } = dataset;
  const [, , notLoaded, call, book, closeLinks] = wordsIn(dataset);
  const panel = draw('div', { className: 'links', role: 'alert' }, draw('span', { textContent: notLoaded }));
  const add = (textContent: string, href: string) => {
    if (/^(https|tel|mailto):/i.test(href)) panel.append(draw('a', { className: 'pill', textContent, href, rel: 'noreferrer' }));
  };
  const number = emergencyNumbers[country.toUpperCase()];
  if (number) add(call + number, `tel:${number}`);
  if (phone) add(call + phone, `tel:${phone.replace(/\(0\)|[^+\d]/g, '')}`);
  for (const { name, value } of attributes) {
    if (name.startsWith('data-book-')) add(book + name.slice(10).replace('-', ' '), value);
  }
  panel.append(draw('button', { className: 'pill', textContent: closeLinks, onclick: close }));
  return panel;
}
