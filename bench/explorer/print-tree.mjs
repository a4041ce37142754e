/** @import { Field, Filter, ListField, NodeSelection, Tree } from './tree.mjs' */

/**
 * A question as a document of GraphQL.
 *
 * @param {Tree} tree
 */
export function printTree({ root }) {
  return `{ ${printField(root)} }`;
}

/**
 * @param {Field} field
 * @returns {string}
 */
function printField(field) {
  const name = field.alias === undefined ? field.name : `${field.alias}: ${field.name}`;
  switch (field.kind) {
    case 'property':
      return name;
    case 'one':
      return `${name} ${printNode(field.node)}`;
    case 'list':
      return `${name}${printArguments(field)} { ${printRows(field)} }`;
  }
}

/** @param {NodeSelection} node */
function printNode({ fields }) {
  return `{ ${fields.map(printField).join(' ')} }`;
}

/** @param {ListField} list */
function printRows({ hasTotal, edge, node }) {
  const rows =
    edge.length === 0
      ? `nodes ${printNode(node)}`
      : `edges { ${edge.join(' ')} node ${printNode(node)} }`;
  return hasTotal ? `totalCount ${rows}` : rows;
}

/** @param {ListField} list */
function printArguments({ first, orderBy, filters }) {
  const given = [];
  if (first !== undefined) given.push(`first: ${first}`);
  if (filters.length > 0) given.push(`where: { ${filters.map(printFilter).join(', ')} }`);
  if (orderBy !== undefined) {
    const { by, counts, direction } = orderBy;
    given.push(`orderBy: { ${by}: ${counts ? `{ count: ${direction} }` : direction} }`);
  }
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** @param {Filter} filter */
function printFilter({ relationship, property, operator, value }) {
  const test = `${property}: { ${operator}: ${value} }`;
  if (relationship === undefined) return test;
  const { name, many } = relationship;
  return many ? `${name}: { some: { node: { ${test} } } }` : `${name}: { ${test} }`;
}
