/** Knows the languages: opens the panel in the right one, and lets the visitor change it. */
import { Choice } from './choice.tsx';
import type { LanguageNames, LanguagesHost, OfferLanguages } from './languages.types.ts';
import { isKnown, offered, openingLanguage } from './opening-language.ts';
import { createSpeaking } from './speaking.ts';

/** @returns called with the clinic, and again when it turns out to offer other languages. */
export function startLanguages(names: LanguageNames, { pageLanguage, builtIn, load, tell, isAsked = false }: LanguagesHost): OfferLanguages {
  let hasChosen = isAsked;
  let isToOpen = isAsked;
  let codes: readonly string[] = [];
  let coming: string | undefined;
  let spoken = builtIn;
  const codeOf = () => spoken.locale;
  // English stands in for a language that did not come, whether it is on offer or not.
  const listed = () => (codes.includes(codeOf()) ? codes : [codeOf(), ...codes]);
  const choose = (code: string) => {
    hasChosen = true;
    speak(code);
  };
  /** Once: where the press was to bring the list, the list gets the focus of what was pressed. */
  const open = (list: HTMLSelectElement | null) => {
    if (!list || !isToOpen) return;
    isToOpen = false;
    list.focus();
    try {
      list.showPicker();
    } catch {}
  };
  // The same component all the time: another one would lose the focus.
  const Chosen = () => <Choice names={names} codes={listed()} chosen={coming ?? codeOf()} onChoose={choose} onDrawn={open} />;
  const speak = createSpeaking(builtIn, load, (now) => {
    coming = now.coming;
    spoken = now.language ?? builtIn;
    const missing = now.isMissing ? spoken.wording.interface.languageMissing : undefined;
    tell({
      language: now.language,
      Choice: now.language && listed().length > 1 ? Chosen : undefined,
      news: coming ? `${names[coming]?.name}…` : missing,
    });
  });
  return ({ language, languages }) => {
    const built = Object.keys(names);
    codes = offered(built, languages);
    const unknown = [language, ...(languages ?? [])].filter((tag) => tag && !isKnown(built, tag));
    if (unknown.length > 0) console.warn(`Signpost does not speak ${unknown.join(', ')}. Use ${built.join(', ')}.`);
    // What the visitor chose stands.
    speak(hasChosen ? (coming ?? codeOf()) : openingLanguage(codes, [language, pageLanguage]));
  };
}
