/** Lets the visitor read on in another language, each named by itself, and says when one is on its way or did not come. */
import { fill } from './fill.ts';
import { Icon } from './icon.tsx';
import { useSetting } from './setting.ts';

/** Nothing where there is no choice. The browser's own list lies over the icon: it is the one that every phone and screen reader knows. */
export function LanguageChoice() {
  const { wording, languages } = useSetting();
  const { names, choose } = languages;
  if (Object.keys(names).length < 2) return null;
  return (
    <span class="language">
      <Icon name="language" />
      <select
        aria-label={wording.interface.languages.choose}
        value={wording.interface.language}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {Object.entries(names).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

export function LanguageNews() {
  const { wording, languages } = useSetting();
  const { names, coming, missing } = languages;
  return (
    <p class="helper" role="status" lang={coming}>
      {coming && `${names[coming]}…`}
      {missing && fill(wording.interface.languages.missing, { language: names[missing] ?? missing })}
    </p>
  );
}
