/** Writes JSON as text, so that the names of a standard stand as it spells them: the build shortens names that are ours. */

/** A piece of JSON that has been written. */
export interface Written {
  readonly written: string;
}

type Value = string | number | boolean | Written | readonly Written[];

const asJson = (value: Value): string => {
  if (typeof value !== 'object') return JSON.stringify(value);
  return 'written' in value ? value.written : `[${value.map(asJson).join(',')}]`;
};

/** A template of JSON whose holes take texts, numbers, and pieces written before. */
export const json = (parts: TemplateStringsArray, ...values: readonly Value[]): Written => ({
  written: parts.map((part, index) => part + (index < values.length ? asJson(values[index] ?? '') : '')).join(''),
});
