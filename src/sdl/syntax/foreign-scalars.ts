/** The scalars here that correspond to common custom scalars, by their names in lower case. */
const SCALARS: ReadonlyMap<string, string> = new Map([
  ...['date', 'datetime', 'isodate', 'localdate', 'localdatetime', 'timestamp', 'year'].map(
    (name) => [name, 'PartialDate'] as const,
  ),
  ...['bigint', 'integer', 'long', 'short', 'byte', 'number'].map((name) => [name, 'Int'] as const),
  ...['bigdecimal', 'decimal', 'double', 'real'].map((name) => [name, 'Float'] as const),
  ...['bool'].map((name) => [name, 'Boolean'] as const),
  ...['email', 'emailaddress', 'text', 'time', 'uri', 'url', 'uuid', 'guid'].map(
    (name) => [name, 'String'] as const,
  ),
]);

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['PartialDate', 'PartialDate, which holds a year, a month, a day or a time'],
  ['Int', 'Int, which holds whole numbers of 32 bits, or Float, which holds larger ones'],
]);

/** What to write instead of a common custom scalar; `undefined` for any other name. */
export function standInFor(scalar: string): string | undefined {
  const found = SCALARS.get(scalar.toLowerCase());
  return found === undefined ? undefined : (MEANINGS.get(found) ?? found);
}
