/**
 * The name under which a property travels where a client, or the file itself, gives some names
 * a meaning of their own.
 *
 * A reserved name gets an underscore at its end, and so does each name that comes of such an
 * underscore: `title` travels as `title_`, `title_` as `title__`. So no two names become one.
 * Case does not count, as it does not to Gephi or to a spreadsheet: `Kind` bans `kind` too.
 *
 * @param reserved In lower case.
 */
export function safeName(name: string, reserved: ReadonlySet<string>): string {
  const stem = name.toLowerCase().replace(/_+$/u, '');
  return reserved.has(stem) ? `${name}_` : name;
}

/** A list of reserved names for `safeName`. */
export function reservedNames(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
