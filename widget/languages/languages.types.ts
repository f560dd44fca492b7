/** What the app hands to the part that knows the languages, and what it draws from then on. */
import type { ComponentType } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { LanguageName } from '../../src/wording/language.types.ts';
import type { Language } from '../setting.ts';

/** Every language of this version, by its BCP 47 code. */
export type LanguageNames = Readonly<Record<string, LanguageName>>;

/** Takes what a clinic wishes. */
export type OfferLanguages = (clinic: Pick<Clinic, 'language' | 'languages'>) => void;

export interface LanguagesHost {
  /** The `lang` of the page; empty when it has none. */
  readonly pageLanguage: string;
  /** There at once, and stands in for one that does not come. */
  readonly builtIn: Language;
  /** Rejects when a language cannot be loaded. */
  readonly load: (code: string) => Promise<Language>;
  readonly tell: (now: Speaking) => void;
  /** The visitor has asked for the list: it opens as soon as it is there, where the browser lets it. */
  readonly isAsked?: boolean;
}

export interface Speaking {
  /** Nothing while the language that the panel opens in is on its way: nothing is asked in another one meanwhile. */
  readonly language: Language | undefined;
  /** Lets the visitor choose another one. Nothing where there is no choice, and until that is known. */
  readonly Choice?: ComponentType | undefined;
  /** That a language is on its way, or did not come. */
  readonly news?: string | undefined;
}
