/** Lets the visitor read on in another language, each named by itself. */
import type { LanguageNames } from './languages.types.ts';

interface ChoiceProps {
  readonly names: LanguageNames;
  /** Codes, in the order of the list. */
  readonly codes: readonly string[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** The browser's own list lies over the globe: it is the one that every phone and every screen reader knows. */
export const Choice = ({ names, codes, chosen, onChoose }: ChoiceProps) => (
  <span class="language">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18" />
    </svg>
    <select aria-label={names[chosen]?.choose} autocomplete="off" value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {codes.map((code) => (
        <option key={code} value={code} lang={code}>
          {names[code]?.name}
        </option>
      ))}
    </select>
  </span>
);
