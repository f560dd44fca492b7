/** Where to go: the closed lists of levels, cares and dispositions. */

/** The levels that a red flag can ask for, most urgent first. Only these three are compared with each other. */
export const levels = ['emergency', 'urgent', 'doctor'] as const;
export type Level = (typeof levels)[number];

/** The services chosen among when nothing asks for a level. A choice, not an order of danger. */
export const cares = ['combined', 'physical-therapy', 'massage', 'self-care'] as const;
export type Care = (typeof cares)[number];

/** Every answer that Signpost can give to "where should I go?". */
export const dispositions = [...levels, ...cares, 'out-of-scope'] as const;
export type Disposition = (typeof dispositions)[number];

/** The other doors that an out-of-scope visitor is shown to. */
export const doors = ['dentist', 'vet', 'medicine-advice', 'skin-or-other', 'mind', 'general-advice'] as const;
export type Door = (typeof doors)[number];
