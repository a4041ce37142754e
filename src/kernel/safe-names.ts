/**
 * The name of a property in a file, where a client or the format itself reserves some names.
 *
 * A reserved name gets an underscore at its end, and so does a reserved name with underscores:
 * `title` becomes `title_`, and `title_` becomes `title__`, so that no two names collide.
 * Names are compared without case, as Gephi and spreadsheets do.
 *
 * @param reserved In lower case.
 */
export function safeName(name: string, reserved: ReadonlySet<string>): string {
  const stem = name.toLowerCase().replace(/_+$/u, '');
  return reserved.has(stem) ? `${name}_` : name;
}

/** The reserved names of a format, for `safeName`. */
export function reservedNames(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
