import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import { highestRole, type Role, ROLE_DIRECTIVE, ROLES } from '../../kernel/role.js';

/** A valid operation, and where it stands. */
interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
}

const roles = new WeakMap<OperationDefinitionNode, Role>();

/**
 * The role that an operation needs: the highest that one of its root fields requires, whether or not
 * `@skip` leaves it out. Neither variables nor arguments are looked at. Each operation is visited once.
 */
export function requiredRole(asked: AskedOperation): Role {
  const known = roles.get(asked.operation);
  if (known !== undefined) return known;
  const role = findRole(asked);
  roles.set(asked.operation, role);
  return role;
}

function findRole(asked: AskedOperation): Role {
  const { operation, schema } = asked;
  const type = schema.getRootType(operation.operation);
  // A schema without mutations refuses them in graphql-js's words.
  if (!type) return 'reader';
  const fields = type.getFields();
  const all = [...rootFieldNames(asked)].map((name) => {
    const directives = fields[name]?.astNode?.directives ?? [];
    const directive = directives.find((each) => each.name.value === ROLE_DIRECTIVE);
    return directive === undefined ? defaultRole(operation.operation) : roleOf(directive);
  });
  return highestRole(all) ?? defaultRole(operation.operation);
}

/** A mutation whose directive was forgotten is not open to everyone. */
function defaultRole(type: OperationTypeNode): Role {
  switch (type) {
    case OperationTypeNode.QUERY:
    case OperationTypeNode.SUBSCRIPTION:
      return 'reader';
    case OperationTypeNode.MUTATION:
      return 'editor';
    default:
      return assertNever(type);
  }
}

function roleOf({ arguments: given = [] }: DirectiveNode): Role {
  const value = given.find(({ name }) => name.value === 'role')?.value;
  const written = value?.kind === Kind.ENUM ? value.value : '';
  const role = ROLES.find((each) => each.toUpperCase() === written);
  if (role !== undefined) return role;
  throw new CommuniqueError('INTERNAL', `@${ROLE_DIRECTIVE} names no role: ${written}`);
}

function rootFieldNames({ document, operation }: AskedOperation): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  collect(operation.selectionSet);
  return names;

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          names.add(selection.name.value);
          break;
        case Kind.INLINE_FRAGMENT:
          collect(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD:
          collectFragment(selection.name.value);
          break;
        default:
          assertNever(selection);
      }
    }
  }

  function collectFragment(name: string): void {
    if (spread.has(name)) return;
    spread.add(name);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) {
        collect(definition.selectionSet);
      }
    }
  }
}
