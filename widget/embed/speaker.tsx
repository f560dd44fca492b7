/** Has the panel speak: English at once, and another language when what knows the languages has come. */
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { en } from '../../src/wording/en/index.ts';
import { language as english } from '../../src/wording/en/language.ts';
import { Icon } from '../icon.tsx';
import type { OfferLanguages, Speaking } from '../languages/languages.types.ts';
import type { Language } from '../setting.ts';
import type { LoadPart, PartName } from './embed.types.ts';
import { unpackWording } from './unpack-wording.ts';

interface SpeakerHost {
  readonly loadPart: LoadPart;
  /** Whether this build has other languages than English. */
  readonly hasOthers: boolean;
  readonly tell: (now: Speaking) => void;
}

interface Speaker {
  readonly builtIn: Language;
  /** Rejects when the language cannot be loaded. */
  readonly loadLanguage: (code: string) => Promise<Language>;
  /** Called with the clinic, and again when it turns out to wish for something else. */
  readonly speak: OfferLanguages;
}

const isEnglish = (tag: string) => /^en\b/i.test(tag);

export function createSpeaker({ loadPart, hasOthers, tell }: SpeakerHost): Speaker {
  // The cast: a part is what its name says, which TypeScript cannot follow through a function made for one language.
  const partsIn = (code?: string) => ((name: PartName) => loadPart(name, code)) as Language['loadPart'];
  const builtIn: Language = { locale: en.interface.language, wording: en, loadPart: partsIn() };
  const loadLanguage = async (locale: string): Promise<Language> =>
    locale === builtIn.locale ? builtIn : { locale, wording: unpackWording(await loadPart(`language-${locale}`)), loadPart: partsIn(locale) };
  let wanted: Pick<Clinic, 'language' | 'languages'> = {};
  let offer: OfferLanguages | undefined;

  const loadOthers = (isAsked: boolean) => {
    const pageLanguage = document.documentElement.lang;
    loadPart('languages')
      .then(({ start }) => (offer = start({ pageLanguage, builtIn, load: loadLanguage, tell, isAsked }))(wanted))
      .catch(() => tell({ language: builtIn, Choice: isAsked ? Ask : undefined, news: en.interface.languageMissing }));
  };
  /** Stands for the list of languages until somebody wants it: what knows them weighs as much as many questions. */
  const Ask = () => (
    <button type="button" class="close language" aria-label={english.choose} onClick={() => loadOthers(true)}>
      <Icon name="globe" />
    </button>
  );

  return {
    builtIn,
    loadLanguage,
    speak: (clinic) => {
      wanted = clinic;
      const { language = document.documentElement.lang, languages } = clinic;
      if (offer) offer(clinic);
      else if ((!language || isEnglish(language)) && (!languages || languages.some(isEnglish)))
        tell({ language: builtIn, Choice: hasOthers && languages?.length !== 1 ? Ask : undefined });
      else loadOthers(false);
    },
  };
}
