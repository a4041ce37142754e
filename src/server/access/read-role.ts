import { highestRole, type Role, ROLES } from '../../kernel/role.js';

type Claims = Readonly<Record<string, unknown>>;

/**
 * The highest role that a claim gives: a text, or a list of texts, of which others than roles are ignored.
 * The claim is found by its whole name, as in `https://example.org/role`, or by way of objects, as in
 * `realm_access.roles`.
 */
export function readRole(claims: Claims, name: string): Role | undefined {
  const given = Object.hasOwn(claims, name) ? claims[name] : follow(claims, name.split('.'));
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
  return highestRole(ROLES.filter((role) => texts.includes(role)));
}

function follow(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return follow((value as Claims)[name], rest); // Any object has texts as keys.
}
