/** Reads a clinic from the script tag's `data-*` attributes. */
import { type ClinicRead, type Problem, type SafeLink, type Service, positions, services, themes } from './clinic.types.ts';
import { type Field, colorField, countryField, labelField, linkField, nameField, oneOf, phoneField } from './fields.ts';
import { quoted } from './problem-message.ts';

/** Names that people try first, and the attribute that they meant. */
const nearMisses: Readonly<Record<string, string>> = { name: 'clinic', tel: 'phone', telephone: 'phone', colour: 'color', 'primary-color': 'color' };

/** The attribute that a name stands for. The first letters of a service give a misspelt booking link away. */
function meant(name: string): string | undefined {
  if (!name.startsWith('book')) return Object.hasOwn(nearMisses, name) ? nearMisses[name] : name;
  return `book-${services.find((service) => name.includes(service.slice(0, 4))) ?? services.join(', data-book-')}`;
}

/**
 * @param attributes by name without `data-`. An empty value counts as not set.
 * @returns a clinic that works whatever was written, and one problem for each wrong value.
 */
export function readAttributes(attributes: Readonly<Record<string, string>>): ClinicRead {
  const problems: Problem[] = [];
  const written = (name: string): string => (attributes[name] ?? '').trim();
  const report = (name: string, fix: string): void => {
    const text = written(name);
    problems.push({ field: `data-${name}`, found: text ? quoted(text) : 'missing', fix });
  };
  const read = <Value>(name: string, field: Field<Value>, optional = true): Value | undefined => {
    const text = written(name);
    const value = field.read(text);
    if (value === undefined && !(optional && !text)) report(name, field.fix);
    return value;
  };

  // A configuration document may name the clinic instead.
  const name = read('clinic', nameField, 'config' in attributes);
  const country = read('country', countryField);
  const phone = read('phone', phoneField);
  const accent = read('color', colorField);
  const label = read('label', labelField);
  const booking: Partial<Record<Service, SafeLink>> = {};
  for (const service of services) {
    const link = read(`book-${service}`, linkField);
    if (link) booking[service] = link;
  }
  const clinic = {
    name: name ?? '',
    ...(country && { country }),
    ...(phone && { phone, phoneText: written('phone') }),
    booking,
    appearance: {
      ...(accent && { accent }),
      theme: read('theme', oneOf(themes)) ?? 'auto',
      position: read('position', oneOf(positions)) ?? 'right',
      ...(label && { label }),
    },
  };

  for (const name in attributes) {
    const right = meant(name);
    if (right !== name) report(name, `Write data-${right} instead.`);
  }
  return { clinic, problems };
}
