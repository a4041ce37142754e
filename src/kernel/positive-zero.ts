/** The number itself, or 0 for -0: they are the same value here, but Neo4j orders them apart. */
export function positiveZero(number: number): number {
  return number + 0;
}
