/** The shape of what is said to whoever answers for someone else: the same keys as the wording that it lies over, and only those that read otherwise. */
import type { Wording } from './wording.types.ts';

/** Any of the texts of `T`; a list of texts is replaced as a whole. */
export type Overlay<T> = T extends string | readonly unknown[] ? T : { readonly [Key in keyof T]?: Overlay<T[Key]> };

export type SomeoneElseTexts = Overlay<Wording>;
