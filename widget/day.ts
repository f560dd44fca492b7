/** Says a day as people do: its name, its number and its month. */

/** @param time milliseconds since 1970 */
export const dayIn = (locale: string, time: number): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(time);
