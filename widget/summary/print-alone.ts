/** Prints one thing and nothing else of the page: two print sheets are there while the printer is, and then are not. */
import hostRules from './host-page-in-print.css?inline';
import paperRules from './paper.css?inline';

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

function adopt(root: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = sheetOf(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * Prints a copy of the element. The host page is not printed, and nothing of it is changed but for a sheet of rules.
 * @returns the way back, which is taken by itself when the printing is over.
 */
export function printAlone(element: HTMLElement): () => void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('Signpost prints from its shadow root.');
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.lang = element.lang;
  paper.dir = element.dir;
  paper.append(...Array.from(element.childNodes, (node) => node.cloneNode(true)));
  root.append(paper);
  const undo = [adopt(document, hostRules), adopt(root, paperRules)];
  const back = () => {
    paper.remove();
    for (const step of undo.splice(0)) step();
    removeEventListener('afterprint', back);
  };
  addEventListener('afterprint', back);
  window.print();
  return back;
}
