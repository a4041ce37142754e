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

/** Reads what a value of a node or an edge must be like. */
export function readPropertyFilter(
  reader: Reader,
  { name: property, type, list, required }: Property,
  input: Input,
  place: string,
): Filter | undefined {
  const valueKind = valueKindOf(type);
  if (!list) {
    const instead = required ? 'nothing' : 'missing';
    const tests = readValueTests(reader, input, valueKind, place, instead);
    return tests.length === 0 ? undefined : { kind: 'property', property, valueKind, tests };
  }
  return allOf(
    [...expectObject(input, place, 'none')].map(([name, value]) => {
      const inner = `${place}.${name}`;
      const quantifier = expectOneOf(ELEMENT_QUANTIFIERS, name, inner);
      const tests = readValueTests(reader, value, valueKind, inner, 'nothing');
      return { kind: 'element', property, valueKind, quantifier, tests };
    }),
  );
}

/** Reads what one value of a tally must be like. */
export function readTallyFilter(
  reader: Reader,
  property: string,
  input: Input,
  place: string,
): Filter | undefined {
  if (!isTallyProperty(property)) {
    throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  }
  const valueKind = TALLY[property];
  const instead = property === 'count' ? 'nothing' : 'missing';
  const tests = readValueTests(reader, input, valueKind, place, instead);
  return tests.length === 0 ? undefined : { kind: 'property', property, valueKind, tests };
}

/** Reads how many edges there must be that meet a condition: the fields beside it. */
export function readCountTests(reader: Reader, input: Input, place: string): readonly ValueTest[] {
  const fields = [...expectObject(input, place)].filter(
    ([name]) => name !== 'node' && name !== 'edge',
  );
  if (fields.length === 0) {
    throw new CommuniqueError(
      'BAD_FILTER',
      `${place}: expected at least one of ${COUNT_OPERATORS.join(', ')}, but came none; say how many there must be, such as \`gte: 2\``,
    );
  }
  const tests: Input = { kind: 'object', fields: new Map(fields) };
  return readValueTests(reader, tests, 'number', place, 'nothing');
}

/** A name that the schema allows, as one of those it was printed from. */
export function expectOneOf<Name extends string>(
  names: readonly Name[],
  name: string,
  place: string,
): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown quantifier`);
  return found;
}
