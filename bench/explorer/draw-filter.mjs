/** @import { Property } from 'communique' */
/** @import { Random } from '../world/random.mjs' */
/** @import { Offers } from './offers.mjs' */
/** @import { Samples } from './sample-values.mjs' */
/** @import { Filter } from './tree.mjs' */
import { pick } from '../world/random.mjs';

/**
 * A filter of nodes of a type: of a value of theirs or, as often, of a value of their neighbors.
 *
 * @param {Random} random
 * @param {Offers} offers
 * @param {string} type
 * @returns {Filter}
 */
export function drawFilter(random, offers, type) {
  const relationships = offers.relationships(type).filter(({ kind }) => kind === 'stored');
  const relationship =
    random() < 0.5 && relationships.length > 0
      ? relationships[pick(random, relationships.length)]
      : undefined;
  const filtered = relationship?.target ?? type;
  const properties = offers.properties(filtered);
  const property = properties[pick(random, properties.length)];
  return {
    relationship: relationship && { name: relationship.name, many: relationship.many },
    type: filtered,
    property: property.name,
    ...drawTest(random, offers.samples, filtered, property),
  };
}

/**
 * An operator and a value for a property.
 *
 * @param {Random} random
 * @param {Samples} samples
 * @param {string} typeName
 * @param {Property} property
 */
export function drawTest(random, samples, typeName, { name, type: { kind } }) {
  const value = samples.draw(random, typeName, name);
  const quoted = JSON.stringify(value);
  /** @param {readonly (readonly [operator: string, value: string])[]} tests */
  const choose = (tests) => {
    const [operator, written] = tests[pick(random, tests.length)];
    return { operator, value: written };
  };
  switch (kind) {
    case 'ID':
      return choose([
        ['eq', quoted],
        ['in', `[${quoted}, ${JSON.stringify(samples.draw(random, typeName, name))}]`],
      ]);
    case 'Enum':
      return choose([
        ['eq', value],
        ['in', `[${value}, ${samples.draw(random, typeName, name)}]`],
        ['ne', value],
      ]);
    case 'Boolean':
      return { operator: 'eq', value };
    case 'Int':
    case 'Float':
      return choose([
        ['gte', value],
        ['lt', value],
      ]);
    case 'PartialDate':
      return choose([
        ['gte', JSON.stringify(value.slice(0, 4))],
        ['lt', quoted],
        ['during', `{ from: ${JSON.stringify(value.slice(0, 4))}, to: ${quoted} }`],
      ]);
    case 'String':
      return choose([
        ['eq', quoted],
        ['contains', JSON.stringify(value.split(' ')[0])],
        ['startsWith', JSON.stringify(value.slice(0, 3))],
      ]);
    case 'Reference':
      throw new Error('a node has no references');
  }
}
