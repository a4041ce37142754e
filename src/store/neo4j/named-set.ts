import type { RelationshipField } from '../../model/graph-model.js';
import type { Filter } from '../../plan/filter.js';
import type { Compiler } from './compiler.js';
import { quoteName, stepPattern } from './names.js';

/** Whether a filter names nodes by id, by a unique value or as a subtree. */
export function isNamed({ model }: Compiler, filter: Filter, type: string): boolean {
  if (filter.kind === 'within') return true;
  if (filter.kind !== 'property' || filter.tests.length !== 1) return false;
  const kind = filter.tests[0]?.kind;
  if (kind !== 'eq' && kind !== 'in') return false;
  return (
    filter.property === 'id' ||
    model.nodeTypes.get(type)?.properties.get(filter.property)?.unique === true
  );
}

/**
 * The variable of the nodes that a filter names by id, by a unique value or as a subtree; `undefined`
 * where it does not. They are looked up once, before everything else.
 */
export function namedSet(compiler: Compiler, filter: Filter, type: string): string | undefined {
  if (filter.kind === 'within') {
    const id = compiler.parameter(filter.id, 'value');
    return compiler.set(
      `COLLECT { MATCH (x:${quoteName(type)} {id: ${id}}) MATCH ${narrowerPattern(compiler, filter.broader)} RETURN y }`,
    );
  }
  if (filter.kind !== 'property' || !isNamed(compiler, filter, type)) return undefined;
  const [test] = filter.tests;
  const name = quoteName(filter.property);
  if (test?.kind === 'eq') {
    return compiler.set(
      `COLLECT { MATCH (x:${quoteName(type)} {${name}: ${compiler.parameter(test.value, 'value')}}) RETURN x }`,
    );
  }
  if (test?.kind !== 'in') return undefined;
  return compiler.set(
    `COLLECT { MATCH (x:${quoteName(type)}) WHERE x.${name} IN ${compiler.parameter(test.values, 'values')} RETURN x }`,
  );
}

/** From a node `x` down to itself and all narrower ones `y`. */
function narrowerPattern(compiler: Compiler, broader: RelationshipField): string {
  if (broader.kind === 'derived') return '(x)';
  const direction = broader.direction === 'OUT' ? 'IN' : 'OUT';
  return stepPattern(
    compiler.model,
    'x',
    { relationship: broader.relationship, direction, repeated: true },
    '',
    'y',
  );
}
