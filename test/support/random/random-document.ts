import {
  type DefinitionNode,
  type ExecutableDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { OracleGraph } from '../oracle/oracle-graph.js';
import type { Choices } from './choices.js';
import { DocumentMaker } from './document-maker.js';
import { randomSelection } from './random-selection.js';

/** A document to be asked once or several times. */
export interface RandomRequest {
  readonly document: string;
  /** The values of its variables, for each request. */
  readonly variables: readonly Record<string, unknown>[];
  readonly operationName: string | undefined;
}

/** The number of fields after which a document is not nested further. */
const MOST_FIELDS = 40;
const DEPTH = 7;
/** How often one document may be asked. */
const MOST_TIMES = 3;

/** Makes a request over the fields of a schema, mostly valid, that selects what may be in the graph. */
export function randomRequest(
  schema: GraphQLSchema,
  graph: OracleGraph,
  choices: Choices,
): RandomRequest {
  const maker = new DocumentMaker(schema, graph, choices, MOST_FIELDS);
  const query = schema.getQueryType();
  if (!query) throw new Error('a schema without queries');
  const others = choices.chance(20) ? 1 + choices.upTo(1) : 0;
  const bodies = choices.times(1 + others, () => randomSelection(query, maker, DEPTH));
  const names = bodies.map((_, index) => `Q${index}`);
  const isNameless = others === 0 && choices.chance(50);
  const operations = bodies.map((body, index) => `query ${isNameless ? '' : `Q${index}`} ${body}`);
  const fragments = maker.fragments.map(
    ({ name, type, selection }) => `fragment ${name} on ${type} ${selection}`,
  );
  const parts = choices.chance(20) ? [...fragments, ...operations] : [...operations, ...fragments];
  return {
    document: finish(parts.join('\n'), maker),
    variables: choices.times(1 + choices.upTo(MOST_TIMES - 1), () => maker.variables.values()),
    operationName: isNameless ? undefined : randomName(names, choices),
  };
}

/** The name of one of the operations; rarely a wrong one, or none, which suffices if there is only one. */
function randomName(names: readonly string[], choices: Choices): string | undefined {
  if (choices.chance(names.length === 1 ? 40 : 5)) return undefined;
  return choices.chance(2) ? 'Nothing' : choices.pick(names);
}

/** Declares the variables of each operation, and removes unused fragments. */
function finish(text: string, { variables }: DocumentMaker): string {
  const definitions = parse(text, { noLocation: true }).definitions.filter(isExecutable);
  const spread = new Set<string>();
  const operations = new Map<OperationDefinitionNode, OperationDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const used = namesUsed(definition, definitions);
    for (const name of used.fragments) spread.add(name);
    const declared = [...used.variables].map((name) => variables.definition(name)).join(', ');
    const [operation] = parse(`query ${declared === '' ? '' : `(${declared})`} { a }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const { variableDefinitions = [] } = operation;
    operations.set(definition, { ...definition, variableDefinitions });
  }
  return definitions
    .filter(({ kind, name }) => kind === Kind.OPERATION_DEFINITION || spread.has(name.value))
    .map((each) =>
      print(each.kind === Kind.OPERATION_DEFINITION ? (operations.get(each) ?? each) : each),
    )
    .join('\n');
}

/** The names of the variables and fragments that a definition uses, itself or in its fragments. */
function namesUsed(
  definition: ExecutableDefinitionNode,
  definitions: readonly ExecutableDefinitionNode[],
  used = { variables: new Set<string>(), fragments: new Set<string>() },
): { readonly variables: ReadonlySet<string>; readonly fragments: ReadonlySet<string> } {
  visit(definition, {
    Variable: ({ name }) => {
      used.variables.add(name.value);
    },
    FragmentSpread: ({ name }) => {
      if (used.fragments.has(name.value)) return;
      used.fragments.add(name.value);
      const fragment = definitions.find((each) => each.name?.value === name.value);
      if (fragment !== undefined) namesUsed(fragment, definitions, used);
    },
  });
  return used;
}

function isExecutable(definition: DefinitionNode): definition is ExecutableDefinitionNode {
  return (
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
  );
}
