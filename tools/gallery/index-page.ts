/** The page that shows the pictures of the gallery: a row for each screen, a column for each dress. */
import type { Screen } from '../../tests/screens/screens.ts';
import type { Dress } from './dresses.ts';

const style = `body{margin:24px;background:#e9ecea;color:#17211e;font:15px/1.4 system-ui,sans-serif}
section{margin-block:32px}h2{position:sticky;left:24px;width:max-content;font-size:18px}
div{display:flex;gap:20px;align-items:start}figure{flex:none;margin:0}figcaption{margin-bottom:6px;color:#4d5a56}
img{display:block;max-width:460px;border-radius:6px;box-shadow:0 1px 6px #0003}`;

export function indexPage(
  dresses: readonly Dress[],
  screens: readonly Screen[],
  sitePages: readonly (readonly [name: string, path: string])[],
  fileOf: (name: string) => string,
): string {
  const rows = [...sitePages.map(([name]) => ({ name, stage: undefined })), ...screens].map(({ name, stage }) => {
    const pictures = dresses
      .filter(({ onlyLong, language }) => (stage ? !onlyLong || stage !== 'question' : !onlyLong && !language))
      .map((dress) => `<figure><figcaption>${dress.name}</figcaption><img loading="lazy" src="${dress.name}/${fileOf(name)}" alt=""></figure>`);
    return `<section><h2>${name}</h2><div>${pictures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Signpost: gallery</title><style>${style}</style><h1>Every screen in every dress</h1>${rows.join('')}`;
}
