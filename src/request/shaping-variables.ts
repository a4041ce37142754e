import {
  type ASTNode,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'schema'>;

/** The variables of an operation whose values, not only whether they are given, the shape of an answer depends on. */
export function shapingVariables(asked: Asked): ReadonlySet<string> {
  const { operation, schema } = asked;
  const definitions = operation.variableDefinitions ?? [];
  const names = definitions
    .filter((definition) => !isPlainScalar(definition, schema))
    .map(({ variable }) => variable.name.value);
  if (operation.operation !== OperationTypeNode.MUTATION) return new Set(names);
  const selecting = variablesOfSelections(asked);
  return new Set(names.filter((name) => selecting.has(name)));
}

/** Whether a variable cannot affect the shape of a question. A boolean may skip a field. */
function isPlainScalar(
  { type }: VariableDefinitionNode,
  schema: GraphQLResolveInfo['schema'],
): boolean {
  const name = namedType(type);
  return name !== 'Boolean' && schema.getType(name) instanceof GraphQLScalarType;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The variables of a mutation that stand elsewhere than in the arguments of a root field: those say what is written. */
function variablesOfSelections({ operation, fragments }: Asked): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of [
    ...operation.selectionSet.selections.flatMap(partsOf),
    ...Object.values(fragments),
  ]) {
    visit(part, {
      Variable({ name }) {
        names.add(name.value);
      },
    });
  }
  return names;
}

/** A directive may skip one of several root fields that are answered together. */
function partsOf(selection: SelectionNode): readonly ASTNode[] {
  if (selection.kind !== Kind.FIELD) return [selection];
  const { selectionSet, directives = [] } = selection;
  return selectionSet === undefined ? directives : [selectionSet, ...directives];
}
