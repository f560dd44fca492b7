/** Asks where the visitor is, since the number to call depends on it and nothing is guessed. */
import { countriesWithNumbers } from '../../src/handoff/emergency-numbers.ts';
import { useSetting } from '../setting.ts';

export function ChooseCountry() {
  const { clinic, wording, chooseCountry } = useSetting();
  const { actions, language } = wording.interface;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const named = countriesWithNumbers.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label class="country">
      {actions.whereAreYou}
      <select autocomplete="off" value={clinic.country ?? ''} onChange={(event) => chooseCountry(event.currentTarget.value)}>
        <option value="">{actions.chooseCountry}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <span class="hint">{actions.noCountry}</span>
    </label>
  );
}
