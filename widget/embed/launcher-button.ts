/** Draws the launcher: a real button with a signpost, or the clinic's own picture, and a few words on it. */
import { attach, draw } from './draw.ts';
import { wordsIn } from './launcher.wording.ts';

export interface Launcher {
  readonly button: HTMLButtonElement;
  /** Shows that the app is on its way. */
  readonly setBusy: (isBusy: boolean) => void;
}

const drawSvg = (tag: string, attributes: Readonly<Record<string, string>>) =>
  attach(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes);

/** @param data of the script tag. */
export function drawLauncher(data: Readonly<DOMStringMap>): Launcher {
  const [words, opening] = wordsIn(data);
  const label = data.label?.trim() || words;
  const sign = drawSvg('svg', { viewBox: '0 0 24 24' });
  sign.append(drawSvg('path', { d: 'M12 2v20M8 22h8M12 4h6l3 3-3 3h-6M12 11H6l-3 3 3 3h6' }));
  const text = draw('span', { textContent: label });
  const button = draw('button', { className: 'pill' }, data.icon ? draw('img', { src: data.icon, alt: '' }) : sign, text);
  attach(button, { part: 'launcher', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-controls': 'signpost-panel' });
  return {
    button,
    setBusy: (isBusy) => {
      attach(button, { 'aria-busy': `${isBusy}` });
      text.textContent = isBusy ? opening : label;
    },
  };
}
