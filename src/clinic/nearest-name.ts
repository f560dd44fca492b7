/** Which known name a misspelt one was meant to be. */

/** Words that people use for the same thing. */
const sameThing: Readonly<Record<string, string>> = {
  tel: 'phone',
  telephone: 'phone',
  colour: 'color',
  accent: 'color',
  url: 'link',
  href: 'link',
  booking: 'book',
  timezone: 'timeZone',
  openingHours: 'hours',
  physio: 'physical-therapy',
  physiotherapy: 'physical-therapy',
  therapist: 'practitioner',
  places: 'locations',
};

/** How many letters have to be put in, left out, changed or swapped with the next: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isSwap ? at(i - 2, j - 2) + 1 : Infinity);
    }
  }
  return at(a.length, b.length);
}

/** One of the names, when no more than a third of its letters are off. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const meant = Object.hasOwn(sameThing, written) ? sameThing[written] : undefined;
  if (meant !== undefined && names.includes(meant)) return meant;
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 40);
  const [nearest] = names
    .map((name) => ({ name, off: distance(plain(written), plain(name)) }))
    .filter(({ name, off }) => off <= Math.max(1, name.length / 3))
    .toSorted((a, b) => a.off - b.off);
  return nearest?.name;
}
