import type { RelationshipField } from '../../../model/graph-model.js';
import type { Filter } from '../../../plan/filter.js';
import type { Compiler } from './compiler.js';
import { quoteName, stepPattern } from '../encoding/names.js';
import { reverse } from '../../../model/reverse.js';

/** Whether a filter names nodes: by id, by a unique value or as a subtree. */
export function namesNodes({ model }: Compiler, filter: Filter, type: string): boolean {
  if (filter.kind === 'within') return true;
  if (filter.kind !== 'property' || filter.tests.length !== 1) return false;
  const kind = filter.tests[0]?.kind;
  if (kind !== 'eq' && kind !== 'in') return false;
  return (
    filter.property === 'id' ||
    model.nodeTypes.get(type)?.properties.get(filter.property)?.unique === true
  );
}

/** Nodes that are looked up once, before everything else: the variable of one, or of a list. */
export type NamedNodes =
  | { readonly kind: 'one'; readonly variable: string }
  | { readonly kind: 'set'; readonly variable: string };

/** The nodes that a filter names; `undefined` if it names none. */
export function namedBy(compiler: Compiler, filter: Filter, type: string): NamedNodes | undefined {
  if (filter.kind === 'within') {
    const id = compiler.parameter(filter.id, 'value');
    return setOf(
      compiler,
      `MATCH (x:${quoteName(type)} {id: ${id}}) MATCH ${narrowerPattern(compiler, filter.broader)} RETURN y`,
    );
  }
  if (filter.kind !== 'property' || !namesNodes(compiler, filter, type)) return undefined;
  const [test] = filter.tests;
  const name = quoteName(filter.property);
  if (test?.kind === 'eq') {
    const value = compiler.parameter(test.value, 'value');
    return { kind: 'one', variable: compiler.one(`:${quoteName(type)} {${name}: ${value}}`) };
  }
  if (test?.kind !== 'in') return undefined;
  const values = compiler.parameter(test.values, 'values');
  return setOf(compiler, `MATCH (x:${quoteName(type)}) WHERE x.${name} IN ${values} RETURN x`);
}

function setOf(compiler: Compiler, clauses: string): NamedNodes {
  return { kind: 'set', variable: compiler.set(`COLLECT { ${clauses} }`) };
}

/** That the node in a variable is one of those named. */
export function isAmong(node: string, { kind, variable }: NamedNodes): string {
  return `${node} ${kind === 'one' ? '=' : 'IN'} ${variable}`;
}

/** From a node `x` down to itself and all narrower ones `y`. */
function narrowerPattern(compiler: Compiler, broader: RelationshipField): string {
  if (broader.kind === 'derived') return '(x)';
  const direction = reverse(broader.direction);
  return stepPattern(
    compiler.model,
    'x',
    { relationship: broader.relationship, direction, repeated: true },
    '',
    'y',
  );
}
