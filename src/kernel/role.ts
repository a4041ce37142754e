/** What a requester may do. Each role may do all that the ones before it may. */
export const ROLES = ['reader', 'editor', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** The directive of the API that says of a root field which role it needs; the server reads it from there. */
export const ROLE_DIRECTIVE = 'requiresRole';

/** Whether what needs one role may be done with another. */
export function includesRole(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}

/** The role of a list that may do the most; `undefined` where the list is empty. */
export function highestRole(roles: readonly Role[]): Role | undefined {
  return ROLES.findLast((role) => roles.includes(role));
}
