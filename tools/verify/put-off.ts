/** Which answers a row has put off: one bit for each variable. */
import { variables } from './variables.ts';

/** A row begins with the level that stands and the number of questions answered. */
const counters = 2;
const bitsInWord = 16;
const words = Math.ceil(variables.length / bitsInWord);
/** Where the conditions of a row begin: behind what it puts off. */
export const heads = counters + words;

export function putOff(row: Uint16Array, number: number): void {
  const word = counters + (number >> 4);
  row[word] = (row[word] as number) | (1 << (number & 15));
}

export function decided(row: Uint16Array, number: number): void {
  const word = counters + (number >> 4);
  row[word] = (row[word] as number) & ~(1 << (number & 15));
}

/** How many answers are put off. */
export function countPutOff(row: Uint16Array): number {
  let count = 0;
  for (let word = counters; word < heads; word += 1) for (let bits = row[word] as number; bits > 0; bits &= bits - 1) count += 1;
  return count;
}

const wanted = new Uint16Array(words);
/** Begins a new choice of those to keep. */
export const wantNone = (): void => void wanted.fill(0);
export function want(number: number): void {
  wanted[number >> 4] = (wanted[number >> 4] as number) | (1 << (number & 15));
}

/** Forgets all that are not wanted. @returns how many these are */
export function forgetUnwanted(row: Uint16Array): number {
  let forgotten = 0;
  for (let word = 0; word < words; word += 1) {
    const held = row[counters + word] as number;
    for (let bits = held & ~(wanted[word] as number); bits > 0; bits &= bits - 1) forgotten += 1;
    row[counters + word] = held & (wanted[word] as number);
  }
  return forgotten;
}
