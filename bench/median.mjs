export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which a part of all values lies, between two of them where need be. */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}
