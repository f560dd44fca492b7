/** Shows a greeting above the button, once on a page, where there is room for it; it opens nothing by itself. */
import type { TeaserWords } from '../../../src/wording/teaser.types.ts';
import { openingLanguage } from '../../languages/opening-language.ts';
import { attach, draw } from '../draw.ts';

/** @returns the way to take it away again. Nothing is stored: it is gone for as long as the page is. */
export type Greet = (launcher: HTMLButtonElement, attributes: Readonly<Record<string, string>>) => () => void;

/** Before it appears, where `data-delay` says nothing else; seconds. */
const usualDelay = 6;

/** @param words by the code of their language, the one first that stands in for others. */
export const greetWith =
  (words: Readonly<Record<string, TeaserWords>>): Greet =>
  (launcher, { teaser = '', delay = '', lang }) => {
    // In the language that the clinic greets in, whatever the panel speaks later.
    const code = openingLanguage(Object.keys(words), [lang, document.documentElement.lang]);
    const greeting = draw('button', { type: 'button', className: 'greeting', textContent: teaser, onclick: () => launcher.click() });
    const away = draw('button', { type: 'button', className: 'away', textContent: '×', onclick: () => leave() });
    const card = draw('div', { className: 'teaser', lang: code }, greeting, attach(away, { 'aria-label': words[code]?.dismiss ?? '' }));
    const show = () => {
      // The style sheet keeps it off phones, where it would cover what is being read.
      if (launcher.getAttribute('aria-expanded') === 'false') launcher.before(card);
    };
    const waiting = setTimeout(show, 1000 * (/^\d+$/.test(delay) ? Number(delay) : usualDelay));
    const leave = () => {
      clearTimeout(waiting);
      // The focus must not fall to the top of the page.
      if (card.matches(':focus-within')) launcher.focus();
      card.remove();
    };
    return leave;
  };
