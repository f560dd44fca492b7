/** Reads what `compact-protocol.ts` has packed. The one file of `tools/` that a visitor's browser runs. */
import type { CareCondition, Condition, OpenCondition } from '../../src/vocabulary/condition.ts';

type Packable = Condition | CareCondition | OpenCondition;

const words: Readonly<Record<string, 'all' | 'any' | 'no'>> = { '&': 'all', '|': 'any', '!': 'no' };

/** The letter of the first finding. U+00C0 and on are letters that a name may have, and that no text of ours has. */
export const firstLetter = 0xc0;

/**
 * Makes the reader of lists of conditions, findings among them. A letter is a finding, and `*` the next one that has not been spoken of yet. `&`, `|`
 * and `!` begin an *all*, an *any* and a *no*, and a digit an *at least so many of*, each of which ends at a `)` or with the text; `~`
 * says that the finding after it has not been asked, `?` that it is so or not sure, and `^` that what comes after it does not hold for certain.
 * @param named the findings whose id is another than their letter.
 */
export function unpackWith(named: Readonly<Record<string, string>>): (text: string) => readonly Packable[] {
  let next = firstLetter;
  return (text) => {
    const left = text.split('');
    const list = (): readonly Packable[] => {
      const parts: Packable[] = [];
      for (let sign = left.shift(); sign && sign !== ')'; sign = left.shift()) parts.push(one(sign));
      return parts;
    };
    const one = (sign: string): Packable => {
      const word = words[sign];
      // The cast: a list holds what was packed, and was of this type then.
      if (word) return { [word]: list() } as Packable;
      if (sign > '/' && sign < ':') return { atLeast: Number(sign), of: list() } as Packable;
      if (sign === '^') return { unless: one(left.shift() ?? '') };
      // The casts: what is unasked, or maybe so, is a finding.
      if (sign === '?') return { maybe: one(left.shift() ?? '') as string };
      if (sign === '~') return { unasked: one(left.shift() ?? '') as string };
      const letter = sign === '*' ? String.fromCharCode(next++) : sign;
      return named[letter] ?? letter;
    };
    return list();
  };
}
