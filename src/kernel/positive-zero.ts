/** The number itself, and 0 for -0: the two are one value here, though Neo4j orders them apart. */
export function positiveZero(number: number): number {
  return number + 0;
}
