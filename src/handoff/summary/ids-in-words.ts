/** The ids of the protocol as its source writes them. The build, which ships letters and numbers for them, puts a table in the place of this file. */

/** The id of a question, an option or an item. */
export const idInWords = (id: string): string => id;

/** The id of a rule. */
export const ruleInWords = (id: string): string => id;
