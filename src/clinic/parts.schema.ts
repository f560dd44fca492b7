/** The kinds of value that a configuration document is made of, each with its fix. */
import * as v from 'valibot';
import { type Field, longNoteField, oneOf } from './fields.ts';
import { nearestName } from './nearest-name.ts';

/** A text that the field can read, without the space around it. `fix` says more than the field's own where it can. */
export const text = <Value>(field: Field<Value>, fix: (written: string) => string = () => field.fix) =>
  v.pipe(
    v.string(field.fix),
    v.trim(),
    v.check(
      (written) => field.read(written) !== undefined,
      ({ input }) => fix(input),
    ),
  );

export const note = v.optional(text(longNoteField));

/** One word of a closed list. */
export const word = <const Word extends string>(words: readonly Word[]) => v.picklist(words, oneOf(words).fix);

export const flag = v.optional(v.boolean('Write true or false, without quotes.'));

export const wholeNumber = (least: number, most: number) => {
  const fix = `Write a whole number from ${least} to ${most}, without quotes.`;
  return v.optional(v.pipe(v.number(fix), v.integer(fix), v.minValue(least, fix), v.maxValue(most, fix)));
};

export const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'Write a list, in square brackets.');

/** An object that holds these names and no others, so that a misspelt name is found. */
export const part = <Entries extends v.ObjectEntries>(entries: Entries) => {
  const names = Object.keys(entries);
  const schema = v.strictObject(entries, ({ expected, input }) => {
    if (expected === 'Object') return `Write an object that has ${names.join(', ')}.`;
    if (expected !== 'never') return 'Add it: without it, what it belongs to is left out.';
    const nearest = nearestName(String(input), names);
    return nearest
      ? `Signpost does not know this name. Did you mean ${nearest}? If not, leave it out.`
      : `Signpost does not know this name. Names here: ${names.join(', ')}.`;
  });
  const run: (typeof schema)['~run'] = (dataset, config) =>
    // To Valibot a list is an object without names, and nothing would be said.
    schema['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config);
  return { ...schema, '~run': run };
};
