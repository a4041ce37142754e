/** Leaves out the members of a record that say nothing: null, undefined and empty lists. */
export function withoutGaps(record) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
