/** Lets the visitor read on in another language, each named by itself. */
import { Icon } from '../icon.tsx';
import type { LanguageNames } from './languages.types.ts';

interface ChoiceProps {
  readonly names: LanguageNames;
  /** Codes, in the order of the list. */
  readonly codes: readonly string[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
  /** Called with the list once it is on screen. */
  readonly onDrawn: (list: HTMLSelectElement | null) => void;
}

/** The browser's own list lies over the globe: it is the one that every phone and every screen reader knows. */
export const Choice = ({ names, codes, chosen, onChoose, onDrawn }: ChoiceProps) => (
  <span class="language">
    <Icon name="globe" />
    <select
      ref={onDrawn}
      aria-label={names[chosen]?.choose}
      autocomplete="off"
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {codes.map((code) => (
        <option key={code} value={code} lang={code}>
          {names[code]?.name}
        </option>
      ))}
    </select>
  </span>
);
