import type { RelationshipField } from '../../model/graph-model.js';
import type { Filter } from '../../plan/filter.js';
import type { Compiler } from './compiler.js';
import { quoteName, stepPattern } from './names.js';

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
  const test = filter.kind === 'property' ? filter.tests[0] : undefined;
  if (filter.kind !== 'property' || test === undefined || filter.tests.length !== 1)
    return undefined;
  const property = compiler.model.nodeTypes.get(type)?.properties.get(filter.property);
  if (filter.property !== 'id' && property?.unique !== true) return undefined;
  const name = quoteName(filter.property);
  if (test.kind === 'eq') {
    return compiler.set(
      `COLLECT { MATCH (x:${quoteName(type)} {${name}: ${compiler.parameter(test.value, 'value')}}) RETURN x }`,
    );
  }
  if (test.kind !== 'in') return undefined;
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
