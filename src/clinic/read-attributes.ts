/** Reads a clinic from the script tag's `data-*` attributes, and says what is wrong with them. */
import { clinicOfAttributes } from './clinic-of-attributes.ts';
import {
  type HandoffOptions,
  analyticsBridges,
  modes,
  positions,
  services,
  themes,
  waysToOpen,
  type ClinicRead,
  type Problem,
} from './clinic.types.ts';
import {
  type Field,
  colorField,
  countryField,
  labelField,
  languageField,
  linkField,
  minutesField,
  nameField,
  oneOf,
  pageField,
  phoneField,
  wholeField,
} from './fields.ts';
import { quoted } from './problem-message.ts';

const fixes: ReadonlyMap<string, string> = new Map([
  ['clinic', nameField.fix],
  ['country', countryField.fix],
  ['phone', phoneField.fix],
  ['color', colorField.fix],
  ['label', labelField.fix],
  ['lang', languageField.fix],
  ['languages', languageField.fix],
  ['idle-minutes', minutesField.fix],
  ['quick-exit', pageField.fix],
  ['theme', oneOf(themes).fix],
  ['position', oneOf(positions).fix],
  ...services.map((service) => [`book-${service}`, linkField.fix] as const),
]);

/** Attributes that few clinics set: nobody else has to load what reads them. */
const rare = {
  'booking-opens': oneOf(waysToOpen),
  analytics: oneOf(analyticsBridges),
  // The launcher and its parts read these for themselves: here they are only looked at.
  mode: oneOf(modes),
  delay: wholeField,
  'z-index': wholeField,
};

function readHandoff(attributes: Readonly<Record<string, string>>): HandoffOptions | undefined {
  const open = rare['booking-opens'].read(attributes['booking-opens']?.trim() ?? '');
  const analytics = rare.analytics.read(attributes['analytics']?.trim() ?? '');
  return open || analytics ? { open: open ?? 'link', prefill: true, analytics: analytics ?? 'none' } : undefined;
}

const rareFix = (name: string, text: string): string | undefined => {
  const field: Field<string> | undefined = Object.entries(rare).find(([known]) => known === name)?.[1];
  return field && text && field.read(text) === undefined ? field.fix : undefined;
};

/** Names that people try first, and the attribute that they meant. */
const nearMisses: Readonly<Record<string, string>> = {
  name: 'clinic',
  locale: 'lang',
  language: 'lang',
  tel: 'phone',
  telephone: 'phone',
  colour: 'color',
  'primary-color': 'color',
};

/** The attribute that a name stands for, if any. The first letters of a service give a misspelt booking link away. */
function meant(name: string): string | undefined {
  if (!name.startsWith('book')) return Object.hasOwn(nearMisses, name) ? nearMisses[name] : undefined;
  return `book-${services.find((service) => name.includes(service.slice(0, 4))) ?? services.join(', data-book-')}`;
}

/**
 * @param attributes by name without `data-`. An empty value counts as not set.
 * @returns a clinic that works whatever was written, and one problem for each wrong value. The names of other people are left alone.
 */
export function readAttributes(attributes: Readonly<Record<string, string>>): ClinicRead {
  const { clinic: read, doubtful } = clinicOfAttributes(attributes);
  const { country, ...elsewhere } = read;
  // The first look, which everybody loads, knows the shape of a country and no list of them.
  const isNowhere = country !== undefined && countryField.read(country) === undefined;
  const problems = [...doubtful, ...(isNowhere ? ['country'] : [])].flatMap((name): readonly Problem[] => {
    const text = (attributes[name] ?? '').trim();
    const right = name in rare ? undefined : meant(name);
    const fix = fixes.get(name) ?? rareFix(name, text) ?? (right && `Write data-${right} instead.`);
    return fix ? [{ field: `data-${name}`, found: text ? quoted(text) : 'missing', fix }] : [];
  });
  const handoff = readHandoff(attributes);
  return { clinic: { ...(isNowhere ? elsewhere : read), ...(handoff && { handoff }) }, problems };
}
