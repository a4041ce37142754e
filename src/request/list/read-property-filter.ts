import { CommuniqueError } from '../../kernel/errors.js';
import type { Property } from '../../model/graph-model.js';
import { ELEMENT_QUANTIFIERS, type Filter, type ValueTest } from '../../plan/filter.js';
import { COUNT_OPERATORS } from '../../plan/operators.js';
import { isTallyProperty, TALLY } from '../../plan/tally.js';
import { valueKindOf } from '../../plan/value.js';
import { expectObject, type Input } from '../selection/input.js';
import { readValueTests } from '../selection/read-value-tests.js';
import type { Reader } from '../selection/reader.js';
import { allOf } from './read-connective.js';

/** Reads the filter of a property of a node or an edge. */
export function readPropertyFilter(
  reader: Reader,
  { name: property, type, list, required }: Property,
  input: Input,
  path: string,
): Filter | undefined {
  const valueKind = valueKindOf(type);
  if (!list) {
    const instead = required ? 'nothing' : 'missing';
    const tests = readValueTests(reader, input, valueKind, path, instead);
    return tests.length === 0 ? undefined : { kind: 'property', property, valueKind, tests };
  }
  return allOf(
    [...expectObject(input, path, 'none')].map(([name, value]) => {
      const inner = `${path}.${name}`;
      const quantifier = expectOneOf(ELEMENT_QUANTIFIERS, name, inner);
      const tests = readValueTests(reader, value, valueKind, inner, 'nothing');
      return { kind: 'element', property, valueKind, quantifier, tests };
    }),
  );
}

/** Reads the filter of one value of a tally. */
export function readTallyFilter(
  reader: Reader,
  property: string,
  input: Input,
  path: string,
): Filter | undefined {
  if (!isTallyProperty(property)) {
    throw new CommuniqueError('INTERNAL', `${path}: unknown field`);
  }
  const valueKind = TALLY[property];
  const instead = property === 'count' ? 'nothing' : 'missing';
  const tests = readValueTests(reader, input, valueKind, path, instead);
  return tests.length === 0 ? undefined : { kind: 'property', property, valueKind, tests };
}

/** Reads the comparisons of a count filter, which are its fields other than the condition. */
export function readCountTests(reader: Reader, input: Input, path: string): readonly ValueTest[] {
  const fields = [...expectObject(input, path)].filter(
    ([name]) => name !== 'node' && name !== 'edge',
  );
  if (fields.length === 0) {
    throw new CommuniqueError(
      'BAD_FILTER',
      `${path}: expected at least one of ${COUNT_OPERATORS.join(', ')}, but got none; give a number, such as \`gte: 2\``,
    );
  }
  const tests: Input = { kind: 'object', fields: new Map(fields) };
  return readValueTests(reader, tests, 'number', path, 'nothing');
}

/** Narrows a name, which the schema has validated, to the names that the schema was printed from. */
export function expectOneOf<Name extends string>(
  names: readonly Name[],
  name: string,
  path: string,
): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `${path}: unknown quantifier`);
  return found;
}
