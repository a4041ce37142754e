import { type Role, ROLE_DIRECTIVE, ROLES } from '../kernel/role.js';
import { argumentList, definition, member } from './sdl.js';

const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  reader: 'May read the whole graph.',
  editor: 'May also change what the graph holds.',
  admin: 'May also do what concerns the graph as a whole.',
};

/** Prints the declaration of the directive. */
export function printRoleDirective(): string {
  const role = member('The role; one that may do more will do too.', 'role: AccessRole!');
  return member(
    'Marks a root field that needs a role. A request that has none is refused with the code `UNAUTHENTICATED`, one whose role does not suffice with `FORBIDDEN`, before anything of it is carried out.',
    `directive @${ROLE_DIRECTIVE}${argumentList([role])} on FIELD_DEFINITION`,
  );
}

/** Prints the directive on a root field, to be put after its type. */
export function requiresRole(role: Role): string {
  return `@${ROLE_DIRECTIVE}(role: ${role.toUpperCase()})`;
}

/** Prints the type of roles. */
export function printRoles(): string {
  return definition(
    'What a requester may do. Each role may do all that the ones before it may.',
    'enum AccessRole',
    ROLES.map((role) => member(ROLE_MEANINGS[role], role.toUpperCase())),
  );
}
