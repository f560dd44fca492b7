/** What every part of the panel may read: the clinic, the words, and how to load more of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conversation } from '../machines/conversation.ts';
import type { Clinic } from '../src/clinic/clinic.types.ts';
import type { PlaceId } from '../src/protocol/index.ts';
import type { CarePlan } from '../src/vocabulary/care-plan.ts';
import type { EventDetail } from '../src/vocabulary/event-detail.ts';
import type { BookingTexts } from '../src/wording/booking.types.ts';
import type { OtherWords } from '../src/wording/other-words.types.ts';
import type { SomeoneElseTexts } from '../src/wording/someone-else.types.ts';
import type { WhyWeAsk, Wording } from '../src/wording/wording.types.ts';
import type { DrawBodyMap } from './body-map/draw-body-map.ts';
import type { Speaking } from './languages/languages.types.ts';
import type { LetterWords, LoadLetterPart, WriteLetter } from './letter/letter.types.ts';
import type { BookingPart } from './booking/booking.types.ts';
import type { Returning } from './again/again.types.ts';
import type { DrawWhereToGo } from './visit/visit.types.ts';

/** Loads a text that is not needed for the first question. Rejects when it cannot; a later call tries again. */
export interface LoadPart extends LoadLetterPart {
  (name: 'why-we-ask'): Promise<WhyWeAsk>;
  (name: 'other-words'): Promise<OtherWords>;
  (name: 'someone-else'): Promise<SomeoneElseTexts>;
  (name: 'letter'): Promise<{ readonly write: WriteLetter }>;
  (name: 'letter-words'): Promise<LetterWords>;
  (name: 'body-map'): Promise<{ readonly draw: DrawBodyMap }>;
  (name: 'booking'): Promise<BookingPart>;
  (name: 'booking-words'): Promise<BookingTexts>;
  (name: `plan-${PlaceId}`): Promise<CarePlan>;
}

/** Announces that something happened, never what was answered. `step` counts the answers; when it is not given it is the one of before. */
export type Emit = (event: 'started' | 'step' | 'completed' | 'handoff' | 'booked' | 'error', detail?: EventDetail) => void;

/** One language: what it says at once, and how to load what it says later. */
export interface Language {
  /** Its code, as its folder is called: what to store with the answers of somebody who reads it. */
  readonly locale: string;
  readonly wording: Wording;
  readonly loadPart: LoadPart;
}

/** The language on screen is part of the setting. */
export interface Setting extends Language {
  /** In the country that the clinic set, or that the visitor chose. */
  readonly clinic: Clinic;
  /** How the visitor may change the language on screen, and what there is to say about that. */
  readonly speaking: Pick<Speaking, 'Choice' | 'news'>;
  /** Any language of this version, by its code, whatever is on screen. Rejects when it cannot be loaded; a later call tries again. */
  readonly loadLanguage: (code: string) => Promise<Language>;
  readonly emit: Emit;
  /** Clears everything, and leaves this page for a neutral one. */
  readonly leave: () => void;
  /** What the welcome has to say first: that answers were cleared. */
  readonly wasCleared: boolean;
  /** For somebody who comes back. Nothing where there is nothing to come back to. */
  readonly returning: Returning | undefined;
  /** Begins another conversation in the place of this one. */
  readonly renew: (conversation: Conversation) => void;
  /** Writes into the tab where the conversation stands. */
  readonly remember: () => void;
  readonly chooseCountry: (country: string) => void;
  /** Whether the visitor chose the country, and may choose again. */
  readonly isCountryChosen: boolean;
  /** Comes with a clinic's document. */
  readonly whereToGo: DrawWhereToGo | undefined;
}

const SettingContext = createContext<Setting | undefined>(undefined);
export const SettingProvider = SettingContext.Provider;

/** @throws outside of a {@link SettingProvider}. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('Signpost: a part was drawn outside of the panel.');
  return setting;
}
