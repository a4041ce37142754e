/**
 * Quantiles of values, interpolated between two of them where need be.
 *
 * @param {Iterable<number>} values
 * @param {readonly number[]} parts
 */
export function quantiles(values, parts) {
  const sorted = Float64Array.from(values).sort();
  return parts.map((part) => {
    const position = (sorted.length - 1) * part;
    const low = sorted[Math.floor(position)];
    return low + (sorted[Math.ceil(position)] - low) * (position % 1);
  });
}

/** @param {Iterable<number>} values */
export function median(values) {
  const [middle] = quantiles(values, [0.5]);
  return middle;
}

/**
 * The median, and the bounds of the middle four fifths of the values.
 *
 * @param {Iterable<number>} values
 */
export function spread(values) {
  const [low, middle, high] = quantiles(values, [0.1, 0.5, 0.9]);
  return { median: middle, low, high };
}
