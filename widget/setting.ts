/** What every part of the panel may read: the clinic, the words, and how to load more of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clinic } from '../src/clinic/clinic.types.ts';
import type { PlaceId } from '../src/protocol/index.ts';
import type { CarePlan } from '../src/vocabulary/care-plan.ts';
import type { EventDetail } from '../src/vocabulary/event-detail.ts';
import type { WhyWeAsk, Wording } from '../src/wording/wording.types.ts';
import type { BookingPart } from './booking/booking.types.ts';
import type { LoadLetterPart, WriteLetter } from './letter/letter.types.ts';
import type { DrawWhereToGo } from './visit/visit.types.ts';

/** Loads a text that is not needed for the first question. Rejects when it cannot; a later call tries again. */
export interface LoadPart extends LoadLetterPart {
  (name: 'why-we-ask'): Promise<WhyWeAsk>;
  (name: 'letter'): Promise<{ readonly write: WriteLetter }>;
  (name: 'booking'): Promise<BookingPart>;
  (name: `plan-${PlaceId}`): Promise<CarePlan>;
}

/** Announces that something happened, never what was answered. `step` counts the answers; when it is not given it is the one of before. */
export type Emit = (event: 'started' | 'step' | 'completed' | 'handoff' | 'booked' | 'error', detail?: EventDetail) => void;

export interface Setting {
  /** In the country that the clinic set, or that the visitor chose. */
  readonly clinic: Clinic;
  readonly wording: Wording;
  readonly loadPart: LoadPart;
  readonly emit: Emit;
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
