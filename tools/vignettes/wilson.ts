/** The Wilson score interval: where a share lies, given how often it was seen. */

/** The standard normal quantile that leaves 2.5 % on each side. */
const z = 1.959964;

/**
 * The 95 % interval of `seen` out of `n`, both ends between 0 and 1. Without a single case anything is possible.
 * @see E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212
 */
export function wilson(seen: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1];
  const share = seen / n;
  const widening = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / widening;
  const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / widening;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
