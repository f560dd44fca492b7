import { describe, expect, it } from 'vitest';
import { offered, openingLanguage } from '../../../widget/languages/opening-language.ts';

const built = ['en', 'ar', 'es', 'pt-BR'];

describe('the languages on offer', () => {
  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['are all, where the clinic asks for none', undefined, built],
    ['are those that the clinic asks for, in its order', ['es', 'en'], ['es', 'en']],
    ['are found by the language of a tag', ['es-MX', 'EN', 'pt'], ['es', 'en', 'pt-BR']],
    ['come once', ['es', 'es-MX'], ['es']],
    ['are all, where the clinic asks only for what there is not', ['xx'], built],
  ])('%s', (_, asked, expected) => expect(offered(built, asked)).toEqual(expected));
});

describe('the panel', () => {
  it.each<[string, readonly (string | undefined)[], string]>([
    ['opens in the first wish that can be met', ['xx', 'es', 'ar'], 'es'],
    ['opens in the language of a tag', ['es-MX'], 'es'],
    ['prefers the very tag', ['pt-br'], 'pt-BR'],
    ['passes over what is empty', [undefined, '', 'ar'], 'ar'],
    ['opens in the first on offer where no wish can be met', ['xx', undefined], 'en'],
  ])('%s', (_, wishes, expected) => expect(openingLanguage(built, wishes)).toBe(expected));
});
