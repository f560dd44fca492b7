/** Fills numbers and quotes into the sentences of a language. */
import type { Interface, PluralForms } from '../src/wording/interface.types.ts';

/** Puts each value in place of its name in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (braces, name) => values[name] ?? braces);

/** The form that the language wants for this many, with the number written its way. */
export const fillCount = ({ language }: Pick<Interface, 'language'>, forms: PluralForms, count: number): string =>
  fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { count: new Intl.NumberFormat(language).format(count) });
