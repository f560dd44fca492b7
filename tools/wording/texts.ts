/** Every text of a language, with the way to it: what the linter of wording reads. */
import type { Language } from '../languages.ts';

export interface Text {
  /** Path in the language's folder. */
  readonly file: string;
  /** `interfaceTexts.footer.back` */
  readonly key: string;
  readonly text: string;
}

/** Several forms of one text, by the plural categories of `Intl`. */
export interface Forms {
  readonly file: string;
  readonly key: string;
  readonly forms: Readonly<Record<string, string>>;
}

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isForms = (value: object): value is Forms['forms'] => {
  const keys = Object.keys(value);
  return keys.includes('other') && keys.every((key) => categories.includes(key));
};

/** Not read by anybody: marks for the browser, lists of ids, and what `language.ts` says about the language itself. */
const notText = /^language\.ts |^general-plan\.ts generalPlan\.shownWith\.|^interface\.ts interfaceTexts\.(language|direction|.*Arrow)$/;

export function textsOf({ files }: Language): { readonly texts: readonly Text[]; readonly plurals: readonly Forms[] } {
  const texts: Text[] = [];
  const plurals: Forms[] = [];
  const walk = (file: string, key: string, value: unknown): void => {
    if (notText.test(`${file} ${key}`)) return;
    if (typeof value === 'string') texts.push({ file, key, text: value });
    else if (typeof value === 'object' && value !== null) {
      if (isForms(value)) plurals.push({ file, key, forms: value });
      else for (const [name, inner] of Object.entries(value)) walk(file, key ? `${key}.${name}` : name, inner);
    }
  };
  for (const [file, exported] of Object.entries(files)) walk(file, '', exported);
  return { texts, plurals };
}
